//! Phone numbers of a service's pool, added by SID or by number. The other one of the two is
//! derived, always with the same result, because there is no account to look it up in.

use fastrand::Rng;
use serde_json::{Value, json};
use twilio_resources::proxy::v1::PhoneNumber;

use super::refusal;
use crate::{Context, Parameters, Record, Rejection, Rules};

/// The field with the number.
pub(super) const NUMBER: &str = "phone_number";

#[derive(Debug)]
pub(super) struct PhoneNumberRules;

impl Rules for PhoneNumberRules {
    /// A number is found by its digits and by its SID, in all services.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        let number = record.text(NUMBER).map(str::to_owned);
        number
            .into_iter()
            .chain([record.key().to_owned()])
            .collect()
    }

    fn before_create(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let (sid, number) = match (parameters.text("Sid"), parameters.text("PhoneNumber")) {
            (Some(sid), number) => (
                sid.to_owned(),
                number.map_or_else(|| number_of(sid), Into::into),
            ),
            (None, Some(number)) => (sid_of(number), number.to_owned()),
            (None, None) => return Err(Rejection::missing_parameter("Sid or PhoneNumber")),
        };
        if !is_e164(&number) {
            let reason = "must be a number such as +15005550006";
            return Err(Rejection::invalid_parameter("PhoneNumber", reason));
        }
        check_free(&sid, &number, record, context)?;
        record.set_key(&sid);
        record.set("iso_country", iso_country(&number));
        record.set("friendly_name", &*number);
        record.set(NUMBER, number);
        record.set("capabilities", capabilities());
        Ok(())
    }
}

/// Checks that a number is not in a pool yet.
fn check_free(
    sid: &str,
    number: &str,
    record: &Record,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    let by_sid = context.indexed::<PhoneNumber>(sid);
    let mut same = by_sid.chain(context.indexed::<PhoneNumber>(number));
    match same.next() {
        None => Ok(()),
        Some(other) if other.within() == record.within() => {
            Err(refusal::number_already_in_service())
        }
        Some(_) => Err(refusal::number_in_another_service()),
    }
}

fn is_e164(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// A fictitious number, which does not depend on the case of the SID.
fn number_of(sid: &str) -> String {
    let digits = sid
        .get(2..)
        .and_then(|hex| u128::from_str_radix(hex, 16).ok());
    format!("+1500{:07}", digits.unwrap_or_default() % 10_000_000)
}

fn sid_of(number: &str) -> String {
    let digits = number.trim_start_matches('+').parse().unwrap_or_default();
    format!("PN{:032x}", Rng::with_seed(digits).u128(..))
}

/// Only known for North America.
fn iso_country(number: &str) -> Value {
    if number.starts_with("+1") {
        "US".into()
    } else {
        Value::Null
    }
}

/// The capabilities of a number: everything except faxes.
pub(super) fn capabilities() -> Value {
    json!({ "fax": false, "mms": true, "sms": true, "voice": true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derived_values_are_always_the_same() {
        let sid = sid_of("+15005550006");
        assert_eq!(sid, sid_of("+15005550006"));
        assert_ne!(sid, sid_of("+15005550007"));
        assert_eq!(sid.len(), 34);
        assert!(is_e164(&number_of(&sid)));
        assert_eq!(number_of(&sid), number_of(&sid.to_uppercase()));
    }

    #[test]
    fn numbers_are_in_e164() {
        assert!(is_e164("+4930123456"));
        for number in [
            "",
            "+",
            "15005550006",
            "+1 500 555 0006",
            "+1234567890123456",
        ] {
            assert!(!is_e164(number), "{number}");
        }
    }
}
