//! Short codes of a service's pool, named by SID; the digits are made up.

use twilio_resources::proxy::v1::ShortCode;

use super::{phone_number::capabilities, refusal};
use crate::{Context, Parameters, Record, Rejection, Rules};

#[derive(Debug)]
pub(super) struct ShortCodeRules;

impl Rules for ShortCodeRules {
    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let mut all = context.below::<ShortCode>(&[]);
        if let Some(other) = all.find(|other| other.key() == record.key()) {
            return Err(if other.within() == record.within() {
                refusal::number_already_in_service()
            } else {
                refusal::number_in_another_service()
            });
        }
        drop(all);
        let digits = short_code_of(record.key());
        record.set("short_code", digits);
        record.set("iso_country", "US");
        record.set("capabilities", capabilities());
        Ok(())
    }
}

/// Five digits, the same for every spelling of the SID.
fn short_code_of(sid: &str) -> String {
    let digits = sid
        .get(2..)
        .and_then(|hex| u128::from_str_radix(hex, 16).ok());
    (20_000 + digits.unwrap_or_default() % 80_000).to_string()
}
