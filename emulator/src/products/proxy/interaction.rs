//! Interactions: deleting an interaction also deletes its message interaction. An interaction of a
//! message from a phone waits for the response of the intercept callback, if there is one.

use twilio_resources::proxy::v1::MessageInteraction;

use super::inbound;
use crate::{Context, Parameters, Record, Rejection, Removal, Rules, WebhookReply};

#[derive(Debug)]
pub(super) struct InteractionRules;

impl Rules for InteractionRules {
    fn before_delete(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        if let Some(participant) = record.text("outbound_participant_sid") {
            let key = [participant.to_owned(), record.key().to_owned()];
            let message = [record.within(), &key].concat();
            context.remove::<MessageInteraction>(&message);
        }
        Ok(Removal::Remove)
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        reply: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        if event == inbound::INTERCEPTED {
            inbound::intercepted(record, reply, context);
        }
    }
}
