//! Tests every resource of this API with one example.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use twilio_runtime::{
    Resource,
    descriptor::{FieldDescriptor, Parameter, PlaceholderDescriptor, ResourceDescriptor},
};

use super::*;

/// An example has exactly the declared fields, does not change when it is read and written,
/// and can be read if the fields that the API does not guarantee are null or missing.
fn check<R: Resource + DeserializeOwned + Serialize>(example: &Value) {
    assert_eq!(names(example), declared(R::DESCRIPTOR.fields().iter()));

    let record: R = serde_json::from_value(example.clone()).unwrap();
    assert_eq!(&serde_json::to_value(record).unwrap(), example);

    let mut nulls = example.clone();
    let mut absent = example.clone();
    for name in names(example) {
        if promised(R::DESCRIPTOR).contains(&name.as_str()) {
            continue;
        }
        nulls[&name] = Value::Null;
        absent.as_object_mut().unwrap().remove(&name);
    }
    let from_nulls: R = serde_json::from_value(nulls.clone()).unwrap();
    assert_eq!(serde_json::to_value(from_nulls).unwrap(), nulls);
    let from_absent: R = serde_json::from_value(absent).unwrap();
    assert_eq!(serde_json::to_value(from_absent).unwrap(), nulls);
}

/// The fields that every record has: its identifiers and its date of creation.
fn promised(resource: &'static ResourceDescriptor) -> Vec<&'static str> {
    let path = resource.placeholders().iter();
    let path = path.filter_map(PlaceholderDescriptor::field);
    path.chain(["sid", "account_sid", "date_created"]).collect()
}

fn names(object: &Value) -> Vec<String> {
    let mut names: Vec<_> = object.as_object().unwrap().keys().cloned().collect();
    names.sort();
    names
}

fn declared<'a>(fields: impl Iterator<Item = &'a FieldDescriptor>) -> Vec<String> {
    let mut names: Vec<_> = fields.map(|field| field.name().to_owned()).collect();
    names.sort();
    names
}

fn sid(prefix: &str) -> String {
    format!("{prefix}0123456789abcdef0123456789abcdef")
}

#[test]
fn service() {
    check::<Service>(&json!({
        "sid": sid("KS"),
        "account_sid": sid("AC"),
        "unique_name": "flower-shop",
        "default_ttl": 3600,
        "callback_url": "https://example.com/callback",
        "geo_match_level": "extended-area-code",
        "number_selection_behavior": "avoid-sticky",
        "intercept_callback_url": "https://example.com/intercept",
        "out_of_session_callback_url": "https://example.com/out-of-session",
        "chat_instance_sid": sid("IS"),
        "date_created": "2026-11-23T10:00:00Z",
        "date_updated": "2026-11-23T10:30:00Z",
        "url": "https://proxy.twilio.com/v1/Services/KS",
        "links": {"sessions": "https://proxy.twilio.com/v1/Services/KS/Sessions"},
    }));
}

#[test]
fn session() {
    check::<Session>(&json!({
        "sid": sid("KC"),
        "service_sid": sid("KS"),
        "account_sid": sid("AC"),
        "unique_name": "order-17",
        "status": "in-progress",
        "closed_reason": "api",
        "ttl": 900,
        "mode": "message-only",
        "date_expiry": "2026-11-24T10:00:00Z",
        "date_started": "2026-11-23T10:00:00Z",
        "date_ended": "2026-11-23T11:00:00Z",
        "date_last_interaction": "2026-11-23T10:45:00Z",
        "date_created": "2026-11-23T10:00:00Z",
        "date_updated": "2026-11-23T11:00:00Z",
        "url": "https://proxy.twilio.com/v1/Services/KS/Sessions/KC",
        "links": {"interactions": "https://proxy.twilio.com/v1/Services/KS/Sessions/KC/Interactions"},
    }));
}

#[test]
fn participant() {
    check::<Participant>(&json!({
        "sid": sid("KP"),
        "service_sid": sid("KS"),
        "session_sid": sid("KC"),
        "account_sid": sid("AC"),
        "friendly_name": "Alice",
        "identifier": "+14155550123",
        "proxy_identifier": "+14155550199",
        "proxy_identifier_sid": sid("PN"),
        "date_deleted": "2026-11-23T12:00:00Z",
        "date_created": "2026-11-23T10:00:00Z",
        "date_updated": "2026-11-23T12:00:00Z",
        "url": "https://proxy.twilio.com/v1/Services/KS/Sessions/KC/Participants/KP",
        "links": {"message_interactions": "https://proxy.twilio.com/v1/..."},
    }));
}

/// The fields that the two kinds of interaction share.
fn interaction_example() -> Value {
    json!({
        "sid": sid("KI"),
        "service_sid": sid("KS"),
        "session_sid": sid("KC"),
        "account_sid": sid("AC"),
        "data": "{\"body\":\"The roses are here.\"}",
        "type": "message",
        "inbound_participant_sid": sid("KP"),
        "inbound_resource_sid": sid("SM"),
        "inbound_resource_status": "received",
        "inbound_resource_type": "Message",
        "inbound_resource_url": "https://api.twilio.com/2010-04-01/Accounts/AC/Messages/SM",
        "outbound_participant_sid": sid("KP"),
        "outbound_resource_sid": sid("MM"),
        "outbound_resource_status": "delivery-unknown",
        "outbound_resource_type": "Message",
        "outbound_resource_url": "https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM",
        "date_created": "2026-11-23T10:00:00Z",
        "date_updated": "2026-11-23T10:00:05Z",
        "url": "https://proxy.twilio.com/v1/Services/KS/Sessions/KC/Interactions/KI",
    })
}

#[test]
fn interaction() {
    check::<Interaction>(&interaction_example());
}

#[test]
fn message_interaction() {
    let mut example = interaction_example();
    example["participant_sid"] = sid("KP").into();
    check::<MessageInteraction>(&example);
}

#[test]
fn phone_number() {
    check::<PhoneNumber>(&json!({
        "sid": sid("PN"),
        "service_sid": sid("KS"),
        "account_sid": sid("AC"),
        "phone_number": "+14155550199",
        "friendly_name": "(415) 555-0199",
        "iso_country": "US",
        "capabilities": {
            "mms": true, "sms": true, "voice": true, "fax": false,
            "sms_outbound": true, "voice_inbound": false,
        },
        "is_reserved": false,
        "in_use": 2,
        "date_created": "2026-11-23T10:00:00Z",
        "date_updated": "2026-11-23T10:00:00Z",
        "url": "https://proxy.twilio.com/v1/Services/KS/PhoneNumbers/PN",
    }));
}

#[test]
fn short_code() {
    check::<ShortCode>(&json!({
        "sid": sid("SC"),
        "service_sid": sid("KS"),
        "account_sid": sid("AC"),
        "short_code": "894546",
        "iso_country": "US",
        "capabilities": {
            "mms": null, "sms": true, "voice": false, "fax": null,
            "sms_outbound": null, "voice_inbound": null,
        },
        "is_reserved": true,
        "date_created": "2026-11-23T10:00:00Z",
        "date_updated": "2026-11-23T10:00:00Z",
        "url": "https://proxy.twilio.com/v1/Services/KS/ShortCodes/SC",
    }));
}

#[test]
fn capabilities_that_are_not_mentioned_are_unknown() {
    let capabilities: Capabilities = serde_json::from_str(r#"{"sms": true}"#).unwrap();
    assert_eq!(capabilities.sms, Some(true));
    assert_eq!(capabilities.voice, None);
}

#[test]
fn an_unknown_status_is_kept() {
    let status: SessionStatus = serde_json::from_str("\"paused\"").unwrap();
    assert!(matches!(status, SessionStatus::Other(_)));
    assert_eq!(serde_json::to_string(&status).unwrap(), "\"paused\"");
}

/// `unknown` is a status of the API, not an unknown status.
#[test]
fn unknown_is_a_known_status() {
    assert_eq!(SessionStatus::from("unknown"), SessionStatus::Unknown);
    assert_eq!(ResourceStatus::from("unknown"), ResourceStatus::Unknown);
    assert_eq!(InteractionType::from("unknown"), InteractionType::Unknown);
}

#[test]
fn a_participant_within_a_session_is_written_as_the_api_names_it() {
    let alice = SessionParticipant::new("+14155550123")
        .friendly_name("Alice")
        .proxy_identifier_sid(sid("PN").parse().unwrap());
    assert_eq!(
        serde_json::to_value(alice).unwrap(),
        json!({
            "Identifier": "+14155550123",
            "FriendlyName": "Alice",
            "ProxyIdentifierSid": sid("PN"),
        }),
    );
}

/// One line for the resource, one for each operation with its parameters.
fn outline<R: Resource>() -> String {
    let resource = R::DESCRIPTOR;
    let prefix = resource.sid_prefixes().join(" ");
    let head = format!("{prefix} {} ({})\n", resource.path(), resource.list_key());
    let operations = resource.operations().iter().map(|operation| {
        let parameters = operation.parameters().map(parameter_outline);
        format!("  {}{}\n", operation.kind(), parameters.collect::<String>())
    });
    head + &operations.collect::<String>()
}

/// `!` marks a required parameter, a number is the maximum number of characters.
fn parameter_outline(parameter: Parameter) -> String {
    let required = if parameter.is_required() { "!" } else { "" };
    let limit = parameter.max_length().map(|limit| limit.to_string());
    format!(
        " {}{required}{}",
        parameter.name(),
        limit.unwrap_or_default()
    )
}

/// The outline of the whole API: nothing is missing or invented.
#[test]
fn declarations_are_those_of_the_api() {
    let declared = [
        outline::<Service>(),
        outline::<Session>(),
        outline::<Participant>(),
        outline::<MessageInteraction>(),
        outline::<Interaction>(),
        outline::<PhoneNumber>(),
        outline::<ShortCode>(),
    ];
    assert_eq!(declared.concat(), include_str!("tests/outline.txt"));
}

#[test]
fn personal_data_is_marked() {
    fn pii<R: Resource>() -> Vec<String> {
        declared(R::DESCRIPTOR.fields().iter().filter(|field| field.is_pii()))
    }

    assert_eq!(pii::<Participant>(), ["identifier"]);
    assert_eq!(pii::<Interaction>(), ["data"]);
    assert_eq!(pii::<MessageInteraction>(), ["data"]);
}
