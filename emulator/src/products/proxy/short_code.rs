//! Short codes of a service's pool, added by SID, from which the digits are derived.

use twilio_resources::proxy::v1::ShortCode;

use super::{phone_number::capabilities, refusal};
use crate::{Context, Parameters, Record, Rejection, Rules};

/// The field with the code.
pub(super) const NUMBER: &str = "short_code";

#[derive(Debug)]
pub(super) struct ShortCodeRules;

impl Rules for ShortCodeRules {
    /// A code is found by its digits and by its SID, in all services.
    fn index_keys(&self, record: &Record) -> Vec<String> {
        let code = record.text(NUMBER).map(str::to_owned);
        code.into_iter().chain([record.key().to_owned()]).collect()
    }

    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let mut same = context.indexed::<ShortCode>(record.key());
        if let Some(other) = same.next() {
            return Err(if other.within() == record.within() {
                refusal::number_already_in_service()
            } else {
                refusal::number_in_another_service()
            });
        }
        drop(same);
        let digits = short_code_of(record.key());
        record.set(NUMBER, digits);
        record.set("iso_country", "US");
        record.set("capabilities", capabilities());
        Ok(())
    }
}

/// Five digits, which do not depend on the case of the SID.
fn short_code_of(sid: &str) -> String {
    let digits = sid
        .get(2..)
        .and_then(|hex| u128::from_str_radix(hex, 16).ok());
    (20_000 + digits.unwrap_or_default() % 80_000).to_string()
}
