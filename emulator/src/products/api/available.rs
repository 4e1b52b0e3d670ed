//! Numbers that can be bought: twenty in each requested area, always the same ones, without those
//! that were bought already.

use serde_json::{Map, Value, json};

use super::phone_number;
use crate::{
    Context, Parameters, Record, Rejection, Rules, Selection, catalog::Name,
    products::lookups::calling_code,
};

/// The number of phone numbers in an area.
const COUNT: usize = 20;

/// One of the kinds of numbers, with its default area.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    pub(crate) name: Name,
    area: &'static str,
}

macro_rules! kind {
    ($name:literal, $area:literal) => {
        Kind {
            name: Name(
                "api",
                concat!(
                    "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/",
                    $name
                ),
            ),
            area: $area,
        }
    };
}

pub(crate) const KINDS: [Kind; 3] = [
    kind!("Local.json", "415"),
    kind!("Mobile.json", "628"),
    kind!("TollFree.json", "800"),
];

#[derive(Debug)]
pub(crate) struct AvailableRules(pub(crate) Kind);

impl Rules for AvailableRules {
    fn before_list(
        &self,
        within: &[String],
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let [_, country] = within else { return Ok(()) };
        let Some(code) = calling_code(country) else {
            return Ok(());
        };
        let area = area(parameters).unwrap_or_else(|| self.0.area.to_owned());
        for index in 0..COUNT {
            let number = format!("+{code}{area}{}", 5_550_140 + index);
            offer(self.0.name, &number, within, context);
        }
        Ok(())
    }

    fn selects(&self, parameters: &Parameters) -> Option<Selection> {
        let area = area(parameters).unwrap_or_else(|| self.0.area.to_owned());
        let pattern = parameters.text("Contains").map(str::to_owned);
        Some(Box::new(move |record| {
            let number = record.text("phone_number").unwrap_or_default();
            let rest = number.len().checked_sub(7 + area.len());
            let is_in_area = rest.and_then(|at| number.get(at..));
            is_in_area.is_some_and(|rest| rest.starts_with(&area))
                && pattern
                    .as_ref()
                    .is_none_or(|pattern| contains(number, pattern))
        }))
    }
}

/// The area of a request, or the first three digits that it specifies.
fn area(parameters: &Parameters) -> Option<String> {
    if let Some(area) = parameters.get("AreaCode") {
        return Some(area.to_string().trim_matches('"').to_owned());
    }
    let pattern = parameters.text("Contains")?;
    let area = pattern.trim_start_matches("+1").get(..3)?;
    let is_area = area.bytes().all(|digit| digit.is_ascii_digit());
    is_area.then(|| area.to_owned())
}

/// Whether a number contains these digits; `*` is any digit.
fn contains(number: &str, pattern: &str) -> bool {
    let pattern = pattern.trim_start_matches('+').as_bytes();
    let mut places = number.as_bytes().windows(pattern.len().max(1));
    pattern.is_empty()
        || places.any(|place| {
            let mut pairs = place.iter().zip(pattern);
            pairs.all(|(digit, wanted)| *wanted == b'*' || digit == wanted)
        })
}

/// Adds a number, unless it is listed already or owned by an account.
fn offer(resource: Name, number: &str, within: &[String], context: &mut Context<'_>) {
    let is_same = |offered: &Record| offered.text("phone_number") == Some(number);
    let is_offered = context.below_named(resource, within).any(is_same);
    let is_owned = context
        .indexed_named(phone_number::NAME, number)
        .next()
        .is_some();
    if is_offered || is_owned {
        return;
    }
    let country = within.last().map(String::as_str);
    let fields = json!({
        "friendly_name": number,
        "phone_number": number,
        "iso_country": country,
        "region": "CA",
        "address_requirements": "none",
        "beta": false,
        "capabilities": phone_number::capabilities(),
    });
    let fields: Map<_, _> = fields.as_object().cloned().unwrap_or_default();
    context.insert_named(resource, within, fields);
}

/// Removes a number that was bought.
pub(super) fn take(number: &Value, context: &mut Context<'_>) {
    for kind in KINDS {
        let offered = context.below_named(kind.name, &[]);
        let taken: Vec<_> = offered
            .filter(|offered| offered.get("phone_number") == number)
            .map(|offered: &Record| offered.path().to_vec())
            .collect();
        for path in taken {
            context.remove_named(kind.name, &path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_digit() {
        assert!(contains("+14155550142", "4155"));
        assert!(contains("+14155550142", "+1415"));
        assert!(contains("+14155550142", "55*0**2"));
        assert!(contains("+14155550142", ""));
        assert!(!contains("+14155550142", "5143"));
        assert!(!contains("+1", "0000000000000"));
    }
}
