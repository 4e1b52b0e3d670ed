//! Phone numbers of an account: found by their digits, had once.

use serde_json::json;

use crate::{Context, Parameters, Record, Rejection, Rules, catalog::Name};

pub(crate) const NAME: Name = Name(
    "api",
    "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
);

#[derive(Debug)]
pub(crate) struct PhoneNumberRules;

impl Rules for PhoneNumberRules {
    fn fills(&self) -> &[&'static str] {
        &["phone_number", "friendly_name", "capabilities"]
    }

    fn index_keys(&self, record: &Record) -> Vec<String> {
        let number = record.text("phone_number").map(str::to_owned);
        number.into_iter().collect()
    }

    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let number = match (parameters.text("PhoneNumber"), parameters.text("AreaCode")) {
            (Some(number), _) => number.to_owned(),
            (None, Some(area)) => new_number(area, context),
            (None, None) => {
                let message = "PhoneNumber or AreaCode is required";
                return Err(Rejection::bad_request(21404, message));
            }
        };
        if !is_e164(&number) {
            let message = format!("{number} is not a valid phone number");
            return Err(Rejection::bad_request(21421, message));
        }
        if context.indexed_named(NAME, &number).next().is_some() {
            let message = format!("{number} is not available");
            return Err(Rejection::bad_request(21422, message));
        }
        record.set_default("friendly_name", &*number);
        record.set("phone_number", number);
        record.set_default(
            "capabilities",
            json!({ "fax": false, "mms": true, "sms": true, "voice": true }),
        );
        Ok(())
    }
}

/// A number of the area that nobody has.
fn new_number(area: &str, context: &mut Context<'_>) -> String {
    let digits: u64 = u64::from_str_radix(&context.new_digits()[..8], 16).unwrap_or_default();
    format!("+1{area}{:07}", digits % 10_000_000)
}

/// Whether a text is a phone number in international form.
pub(crate) fn is_e164(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}
