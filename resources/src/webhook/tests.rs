//! One request of each kind, as Twilio sends it, with an unknown parameter.

use serde::de::DeserializeOwned;

use super::*;

const AC: &str = "AC000000000000000000000000000000ab";

fn decode<T: DeserializeOwned>(form: &str) -> T {
    Parameters::parse(form.as_bytes()).decode().unwrap()
}

fn sid(prefix: &str) -> String {
    format!("{prefix}000000000000000000000000000000ab")
}

#[test]
fn an_inbound_message_has_its_media() {
    let sm = sid("MM");
    let message: InboundMessage = decode(&format!(
        "MessageSid={sm}&AccountSid={AC}&From=%2B1&To=%2B2&Body=&NumMedia=1\
         &MediaUrl0=https%3A%2F%2Fexample.com%2Fa&MediaContentType0=image%2Fjpeg&New=x"
    ));
    let media: Vec<_> = message.media().collect();
    assert_eq!(media.len(), 1);
    assert_eq!(media[0].url, "https://example.com/a");
    assert_eq!(media[0].content_type, Some("image/jpeg"));
    assert_eq!(
        (message.body.as_str(), message.other["New"].as_str()),
        ("", "x")
    );
}

#[test]
fn counted_but_missing_media_are_left_out() {
    let sm = sid("MM");
    let message: InboundMessage = decode(&format!(
        "MessageSid={sm}&AccountSid={AC}&From=%2B1&To=%2B2&NumMedia=4000000000"
    ));
    assert_eq!(message.media().count(), 0);
}

#[test]
fn a_status_of_a_message_has_the_error_as_a_number() {
    let sm = sid("SM");
    let update: MessageStatusUpdate = decode(&format!(
        "MessageSid={sm}&AccountSid={AC}&MessageStatus=undelivered&ErrorCode=30003&New=x"
    ));
    assert_eq!(update.message_status, MessageStatus::Undelivered);
    assert_eq!(update.error_code, Some(30003));
    assert_eq!(update.other["New"], "x");
}

#[test]
fn a_call_that_needs_twiml_has_the_gathered_digits() {
    let ca = sid("CA");
    let request: VoiceRequest = decode(&format!(
        "CallSid={ca}&AccountSid={AC}&From=%2B1&To=%2B2&CallStatus=in-progress\
         &Direction=inbound&Digits=7&ApiVersion=2010-04-01"
    ));
    assert_eq!(request.call_status, CallStatus::InProgress);
    assert_eq!(request.digits.as_deref(), Some("7"));
    assert_eq!(request.other["ApiVersion"], "2010-04-01");
}

#[test]
fn a_status_of_a_call_has_its_time() {
    let ca = sid("CA");
    let update: CallStatusUpdate = decode(&format!(
        "CallSid={ca}&AccountSid={AC}&CallStatus=completed&CallDuration=12&SequenceNumber=2\
         &Timestamp=Mon%2C%2023%20Nov%202026%2010%3A00%3A00%20%2B0000"
    ));
    assert_eq!(
        (update.call_duration, update.sequence_number),
        (Some(12), Some(2))
    );
    let time = update.timestamp.unwrap();
    assert_eq!(time.to_string(), "2026-11-23T10:00:00Z");
}

#[cfg(feature = "proxy")]
#[test]
fn unknown_fields_of_an_interaction_are_none() {
    let (ki, ks, kc, kp) = (sid("KI"), sid("KS"), sid("KC"), sid("KP"));
    let interaction: ProxyInteraction = decode(&format!(
        "interactionSid={ki}&interactionAccountSid={AC}&interactionServiceSid={ks}\
         &interactionSessionSid={kc}&interactionType=Voice&interactionData=\
         &interactionDateCreated=2018-03-13T22%3A42%3A54Z&inboundParticipantSid={kp}\
         &inboundResourceStatus=completed&outboundParticipantSid=&new=x"
    ));
    assert_eq!(interaction.interaction_data, None);
    assert_eq!(interaction.outbound_participant_sid, None);
    assert_eq!(interaction.inbound_participant_sid.unwrap(), *kp.as_str());
    assert_eq!(interaction.other["new"], "x");
}

#[cfg(feature = "proxy")]
#[test]
fn a_call_out_of_session_has_the_call_and_the_session() {
    let (ca, kc) = (sid("CA"), sid("KC"));
    let call: OutOfSession = decode(&format!(
        "AccountSid={AC}&From=%2B1&To=%2B2&CallSid={ca}&sessionSid={kc}&sessionStatus=closed"
    ));
    assert_eq!(call.session_sid.unwrap(), *kc.as_str());
    assert_eq!(call.other["CallSid"], ca);
}

#[test]
fn a_verify_event_has_its_type() {
    let (va, yf) = (sid("VA"), sid("YF"));
    let event: VerifyEvent = decode(&format!(
        "uuid=1&type=challenge.approved&account_sid={AC}&service_sid={va}&factor_sid={yf}\
         &entity_identity=u&factor_type=push"
    ));
    assert_eq!(event.r#type, VerifyEventType::ChallengeApproved);
}

#[test]
fn a_conversation_event_keeps_an_unknown_type() {
    let ch = sid("CH");
    let event = |event_type: &str| -> ConversationEvent {
        decode(&format!(
            "EventType={event_type}&AccountSid={AC}&ConversationSid={ch}&Index=3"
        ))
    };
    let added = event("onMessageAdded");
    assert_eq!(added.event_type, ConversationEventType::OnMessageAdded);
    assert_eq!(added.index, Some(3));
    assert_eq!(event("onMoved").event_type.as_str(), "onMoved");
}
