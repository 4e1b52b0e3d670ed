//! Messaging v1: the numbers that a service sends from. The messages of the product `api` use
//! them.

use std::sync::Arc;

use http::StatusCode;

use super::api::phone_number;
use crate::{Context, Parameters, Record, Rejection, Rules, catalog::Name};

pub(crate) const SERVICES: Name = Name("messaging", "/v1/Services");
pub(crate) const SENDERS: Name = Name("messaging", "/v1/Services/{ServiceSid}/PhoneNumbers");

/// The rules of the resource at this path.
pub(super) fn rules(path: &str) -> Option<Arc<dyn Rules>> {
    (path == SENDERS.1).then(|| Arc::new(SenderRules) as Arc<dyn Rules>)
}

/// A number of the account is in at most one service, under its own SID.
#[derive(Debug)]
struct SenderRules;

impl Rules for SenderRules {
    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let sid = parameters.text("PhoneNumberSid").unwrap_or_default();
        check_free(sid, record, context)?;
        record.set_key(sid);
        if !context.is_served(phone_number::NAME) {
            return Ok(());
        }
        let mut numbers = context.below_named(phone_number::NAME, &[]);
        let Some(number) = numbers.find(|number| number.key() == sid) else {
            return Err(Rejection::not_found(&format!("/PhoneNumbers/{sid}")));
        };
        record.set("phone_number", number.get("phone_number").clone());
        record.set(
            "capabilities",
            ["MMS", "SMS", "Voice"].map(str::to_owned).to_vec(),
        );
        Ok(())
    }
}

fn check_free(sid: &str, record: &Record, context: &Context<'_>) -> Result<(), Rejection> {
    let mut senders = context.below_named(SENDERS, &[]);
    let Some(other) = senders.find(|sender| sender.key() == sid) else {
        return Ok(());
    };
    let (code, message) = if other.within() == record.within() {
        (21710, "The service already has this number")
    } else {
        (21712, "Another service has this number")
    };
    Err(Rejection::new(StatusCode::CONFLICT, code, message))
}
