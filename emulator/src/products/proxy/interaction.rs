//! Interactions: deleting one deletes the message that it is.

use twilio_resources::proxy::v1::MessageInteraction;

use crate::{Context, Record, Rejection, Removal, Rules};

#[derive(Debug)]
pub(super) struct InteractionRules;

impl Rules for InteractionRules {
    fn before_delete(
        &self,
        record: &Record,
        context: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        if let Some(participant) = record.text("outbound_participant_sid") {
            let key = [participant.to_owned(), record.key().to_owned()];
            let message = [record.within(), &key].concat();
            context.remove::<MessageInteraction>(&message);
        }
        Ok(Removal::Remove)
    }
}
