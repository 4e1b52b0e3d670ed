//! Checks of a code: five per verification. The right one approves it, after which it
//! is not found any more.

use super::verification::{self, CHECKS, CODE, NAME, is_alive, is_pending, key};
use crate::{Context, Parameters, Record, Rejection, Rules, catalog::Name};

pub(crate) const CHECK: Name = Name("verify", "/v2/Services/{ServiceSid}/VerificationCheck");

const MAX_CHECKS: u64 = 5;

#[derive(Debug)]
pub(crate) struct CheckRules;

impl Rules for CheckRules {
    fn fills(&self) -> &[&'static str] {
        &["to", "channel", "status", "valid"]
    }

    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let code = parameters.text("Code").unwrap_or_default();
        if code.is_empty() {
            return Err(Rejection::bad_request(60200, "Parameter Code is required"));
        }
        let verification = find(record, parameters, context)?.clone();
        let checks = verification.get(CHECKS).as_u64().unwrap_or_default();
        if checks >= MAX_CHECKS {
            let status = http::StatusCode::TOO_MANY_REQUESTS;
            let message = "The verification was checked as often as it may be";
            return Err(Rejection::new(status, 60202, message));
        }
        let is_right = verification.text(CODE) == Some(code);
        let status = if is_right { "approved" } else { "pending" };
        let now = context.now_text();
        if is_right {
            context.remove_named(NAME, verification.path());
        } else {
            context.change_named(NAME, verification.path(), |verification| {
                verification.set("date_updated", now);
                verification.set(CHECKS, checks + 1);
            });
        }
        context.remove_named(
            CHECK,
            &[record.within(), &[verification.key().to_owned()]].concat(),
        );
        record.set_key(verification.key());
        record.set("sid", verification.key());
        for name in ["to", "channel", "amount", "payee", "date_created"] {
            record.set(name, verification.get(name).clone());
        }
        record.set("status", status);
        record.set("valid", is_right);
        Ok(())
    }
}

/// The pending verification of the recipient, or of the SID, that is given.
fn find<'a>(
    record: &Record,
    parameters: &Parameters,
    context: &'a Context<'_>,
) -> Result<&'a Record, Rejection> {
    let [service] = record.within() else {
        return Err(Rejection::not_found(""));
    };
    let found = match (parameters.text("VerificationSid"), parameters.text("To")) {
        (Some(sid), _) => {
            let path = [service.clone(), sid.to_owned()];
            context.find_named(verification::NAME, &path)
        }
        (None, Some(to)) => {
            let mut found = context.indexed_named(verification::NAME, &key(service, to));
            found.next()
        }
        (None, None) => {
            let message = "To or VerificationSid is required";
            return Err(Rejection::bad_request(60200, message));
        }
    };
    let now = context.now();
    let found = found.filter(|found| is_pending(found) && is_alive(found, now));
    let path = format!("/v2/Services/{service}/VerificationCheck");
    found.ok_or_else(|| Rejection::not_found(&path))
}
