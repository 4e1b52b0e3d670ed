//! Message interactions: a message to one participant, from its proxy number. It is also an
//! interaction of the session, with the same SID.

use serde_json::{Map, Value, json};
use twilio_resources::proxy::v1::{Interaction, Participant};

use super::{callback, inbound, refusal, state};
use crate::{Context, Parameters, Record, Rejection, Rules};

/// The fields that the session's interaction also has.
const SHARED: [&str; 6] = [
    "data",
    "type",
    "outbound_participant_sid",
    "outbound_resource_sid",
    "outbound_resource_status",
    "outbound_resource_type",
];

#[derive(Debug)]
pub(super) struct MessageInteractionRules;

impl Rules for MessageInteractionRules {
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let session = state::open_session(record.path(), context)?;
        if !state::takes_messages(session) {
            return Err(refusal::voice_only());
        }
        let participant = context.find::<Participant>(record.within());
        let Some(participant) = participant.filter(|found| state::is_active(found)).cloned() else {
            let reason = "was removed from the session";
            return Err(Rejection::invalid_parameter("ParticipantSid", reason));
        };
        let has_media = parameters.get("MediaUrl").and_then(Value::as_array);
        let has_media = has_media.is_some_and(|urls| !urls.is_empty());
        let body = parameters.text("Body").unwrap_or_default();
        if body.is_empty() && !has_media {
            return Err(Rejection::missing_parameter("Body or MediaUrl"));
        }
        let participant_sid = record.within().last().cloned();
        record.set("data", json!({ "body": body }).to_string());
        record.set("type", "message");
        record.set("outbound_participant_sid", participant_sid);
        let sid = inbound::deliver(&participant, body, context);
        record.set("outbound_resource_sid", sid);
        record.set("outbound_resource_status", "sent");
        record.set("outbound_resource_type", "Message");
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let shared = SHARED.map(|field| (field.to_owned(), record.get(field).clone()));
        let mut fields = Map::from_iter(shared);
        fields.insert("sid".to_owned(), record.key().into());
        let session = record.path().get(..2).unwrap_or_default();
        context.insert::<Interaction>(session, fields);
        callback::used(session, context);
        callback::tell(record, context);
        Ok(())
    }
}
