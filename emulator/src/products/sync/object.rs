//! Documents, lists, maps and streams: names are unique in a service, and each may expire.

use super::{lifetime, names::DOCUMENTS};
use crate::{Context, Parameters, Record, Rejection, Rules, WebhookReply, catalog::Name};

/// The rules of the resource with this name.
#[derive(Debug)]
pub(super) struct ObjectRules(pub(super) Name);

/// The parameters for the lifetime.
const TTL: [&str; 2] = ["CollectionTtl", "Ttl"];

impl Rules for ObjectRules {
    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if let Some(name) = record.text("unique_name") {
            let path = [record.within(), &[name.to_owned()]].concat();
            if context.find_named(self.0, &path).is_some() {
                let message = format!("The unique name {name} is already used");
                return Err(Rejection::new(http::StatusCode::CONFLICT, 54301, message));
            }
        }
        if self.0 == DOCUMENTS {
            record.set_default("data", serde_json::json!({}));
        }
        record.set_default("created_by", "system");
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        self.after_update(record, parameters, context)
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if let Some(seconds) = lifetime::given(parameters, &TTL)? {
            lifetime::set(self.0, record.path(), seconds, context);
        }
        Ok(())
    }

    fn other_revision(&self) -> Rejection {
        let message = "The revision of the document differs from If-Match";
        Rejection::new(http::StatusCode::PRECONDITION_FAILED, 54103, message)
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        _: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        if event == lifetime::EXPIRE {
            lifetime::expire(self.0, record, context);
        }
    }
}
