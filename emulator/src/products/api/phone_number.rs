//! Phone numbers of an account: found by their digits, owned once, and each with the phones
//! that have opted out of its messages.

use serde_json::{Value, json};

use super::{available, magic, names};
use crate::{Context, Parameters, Record, Rejection, Rules, catalog::Name};

pub(crate) const NAME: Name = names::PHONE_NUMBERS;

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
        let (number, area) = (parameters.text("PhoneNumber"), parameters.text("AreaCode"));
        if context.is_test {
            magic::check_purchase(number, area)?;
        }
        let number = match (number, area) {
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
        if !context.is_test && context.indexed_named(NAME, &number).next().is_some() {
            let message = format!("{number} is not available");
            return Err(Rejection::bad_request(21422, message));
        }
        record.set_default("friendly_name", &*number);
        record.set("phone_number", number);
        record.set_default("capabilities", capabilities());
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        available::take(record.get("phone_number"), context);
        Ok(())
    }
}

/// The member of a number, invisible to clients, with the phones that have opted out.
const OPTED_OUT: &str = "opted_out";

const STOP: [&str; 6] = ["stop", "stopall", "unsubscribe", "cancel", "end", "quit"];
const START: [&str; 3] = ["start", "yes", "unstop"];

/// Whether a phone has opted out of messages from a number.
pub(super) fn has_opted_out(number: &Record, phone: &str) -> bool {
    let opted_out = number.get(OPTED_OUT).as_array();
    opted_out.is_some_and(|phones| phones.iter().any(|other| other == phone))
}

/// Handles a word by which a phone opts out of a number's messages, or in again; returns its
/// kind.
pub(super) fn note_opt_out(
    number: &Record,
    phone: &str,
    body: &str,
    context: &mut Context<'_>,
) -> Option<&'static str> {
    let word = body.trim().to_lowercase();
    let (stops, starts) = (STOP.contains(&&*word), START.contains(&&*word));
    if !stops && !starts {
        return None;
    }
    let phones = number.get(OPTED_OUT).as_array().cloned();
    let mut phones = phones.unwrap_or_default();
    phones.retain(|other| other != phone);
    if stops {
        phones.push(Value::from(phone));
    }
    context.change_named(NAME, number.path(), |number| number.set(OPTED_OUT, phones));
    Some(if stops { "STOP" } else { "START" })
}

/// The capabilities of a number: everything except faxes.
pub(super) fn capabilities() -> Value {
    json!({ "fax": false, "mms": true, "sms": true, "voice": true })
}

/// A generated number of the area.
fn new_number(area: &str, context: &mut Context<'_>) -> String {
    let digits: u64 = u64::from_str_radix(&context.new_digits()[..8], 16).unwrap_or_default();
    format!("+1{area}{:07}", digits % 10_000_000)
}

/// Whether a text is a phone number in international format.
pub(crate) fn is_e164(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}
