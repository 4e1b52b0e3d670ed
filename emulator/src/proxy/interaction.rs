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
        let mut messages = context.below::<MessageInteraction>(record.within());
        let message = messages.find(|message| message.key() == record.key());
        let path = message.map(|message| message.path().to_vec());
        drop(messages);
        if let Some(path) = path {
            context.remove::<MessageInteraction>(&path);
        }
        Ok(Removal::Remove)
    }
}
