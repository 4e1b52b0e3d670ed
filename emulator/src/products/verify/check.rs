//! Checks of a code: at most five per verification. The right code approves the verification,
//! which is not found afterwards.

use super::recipient::invalid;
use super::verification::{
    self, CHECKS, CODE, NAME, USED_UP, is_alive, is_pending, is_used_up, key, too_many,
};
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
            return Err(invalid("Code", "is required"));
        }
        let verification = find(record, parameters, context)?.clone();
        if is_used_up(&verification) {
            let message = "Too many wrong codes; cancel the verification to start a new one";
            return Err(too_many(60202, message));
        }
        let is_right = verification.text(CODE) == Some(code);
        if is_right {
            context.remove_named(NAME, verification.path());
        } else {
            note_wrong_code(&verification, context);
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
        record.set("status", if is_right { "approved" } else { "pending" });
        record.set("valid", is_right);
        Ok(())
    }
}

/// Counts a wrong code; after the fifth no other code is checked.
fn note_wrong_code(verification: &Record, context: &mut Context<'_>) {
    let now = context.now_text();
    let checks = verification.get(CHECKS).as_u64().unwrap_or_default() + 1;
    context.change_named(NAME, verification.path(), |verification| {
        verification.set("date_updated", now);
        verification.set(CHECKS, checks);
        if checks >= MAX_CHECKS {
            verification.set("status", USED_UP);
        }
    });
}

/// The open verification of the given recipient or SID.
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
            return Err(invalid("To or VerificationSid", "is required"));
        }
    };
    let now = context.now();
    let is_open = |found: &&Record| is_pending(found) || is_used_up(found);
    let found = found.filter(|found| is_open(found) && is_alive(found, now));
    let path = format!("/v2/Services/{service}/VerificationCheck");
    found.ok_or_else(|| Rejection::not_found(&path))
}
