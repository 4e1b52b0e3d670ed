//! Lookups v2: the data of a phone number is derived from its digits, so that it is always the
//! same for the same number.

use std::sync::Arc;

use serde_json::{Value, json};

use self::number::Number;
pub(crate) use self::number::calling_code;
use crate::{Context, Parameters, Record, Rejection, Rules, catalog::Name};

mod number;

const LINE_TYPES: [&str; 4] = ["mobile", "landline", "fixedVoip", "nonFixedVoip"];

const PHONE_NUMBERS: Name = Name("lookups", "/v2/PhoneNumbers");

/// The rules of the resource at this path.
pub(super) fn rules(path: &str) -> Option<Arc<dyn Rules>> {
    (path == PHONE_NUMBERS.1).then(|| Arc::new(PhoneNumberRules) as Arc<dyn Rules>)
}

#[derive(Debug)]
struct PhoneNumberRules;

impl Rules for PhoneNumberRules {
    fn before_fetch(
        &self,
        record: &mut Record,
        parameters: &Parameters,
        _: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        let number = Number::read(record.key(), parameters.text("CountryCode"));
        record.set("phone_number", number.e164());
        record.set("valid", number.errors().is_empty());
        record.set("validation_errors", number.errors());
        record.set("calling_country_code", number.calling_code());
        record.set("country_code", number.country());
        record.set("national_format", number.national());
        let fields = parameters.text("Fields").unwrap_or_default().split(',');
        for field in fields.map(str::trim).filter(|field| !field.is_empty()) {
            if field == "validation" {
                continue;
            }
            let Some(value) = package(field, &number, parameters) else {
                return Err(Rejection::invalid_parameter(
                    "Fields",
                    "contains an unknown data package",
                ));
            };
            if number.errors().is_empty() {
                record.set(field, value);
            }
        }
        Ok(())
    }
}

/// A data package of a number.
fn package(field: &str, number: &Number, parameters: &Parameters) -> Option<Value> {
    let pick = number.pick();
    Some(match field {
        "caller_name" => json!({
            "caller_name": format!("CALLER {pick:02}"),
            "caller_type": if pick.is_multiple_of(2) { "CONSUMER" } else { "BUSINESS" },
            "error_code": null,
        }),
        "line_type_intelligence" => json!({
            "mobile_country_code": "310",
            "mobile_network_code": "456",
            "carrier_name": "Emulated Wireless",
            "type": LINE_TYPES[pick % 4],
            "error_code": null,
        }),
        "line_status" => json!({
            "status": if pick % 10 == 9 { "inactive" } else { "active" },
            "error_code": null,
        }),
        "sim_swap" => json!({
            "last_sim_swap": {
                "last_sim_swap_date": null,
                "swapped_period": "PT48H",
                "swapped_in_period": pick % 10 == 9,
            },
            "carrier_name": "Emulated Wireless",
            "mobile_country_code": "310",
            "mobile_network_code": "456",
            "error_code": null,
        }),
        "call_forwarding" => json!({
            "call_forwarding_enabled": pick % 10 == 9,
            "error_code": null,
        }),
        "sms_pumping_risk" => json!({
            "carrier_risk_category": if pick >= 75 { "high" } else { "low" },
            "number_blocked": false,
            "number_blocked_date": null,
            "number_blocked_last_3_months": false,
            "sms_pumping_risk_score": pick,
            "error_code": null,
        }),
        "reassigned_number" => json!({
            "last_verified_date": parameters.text("LastVerifiedDate"),
            "is_number_reassigned": if pick % 10 == 9 { "yes" } else { "no" },
            "error_code": null,
        }),
        "identity_match" => identity_match(pick, parameters),
        "phone_number_quality_score" | "pre_fill" => Value::Null,
        _ => return None,
    })
}

/// All given data matches, except for numbers that end with 9, for which none does.
fn identity_match(pick: usize, parameters: &Parameters) -> Value {
    let is_match = pick % 10 != 9;
    let word = if is_match { "exact_match" } else { "no_match" };
    let of = |name| parameters.text(name).map(|_| word);
    json!({
        "first_name_match": of("FirstName"),
        "last_name_match": of("LastName"),
        "address_lines_match": of("AddressLine1"),
        "city_match": of("City"),
        "state_match": of("State"),
        "postal_code_match": of("PostalCode"),
        "address_country_match": of("AddressCountryCode"),
        "national_id_match": of("NationalId"),
        "date_of_birth_match": of("DateOfBirth"),
        "summary_score": if is_match { 100 } else { 0 },
        "error_code": null,
        "error_message": null,
    })
}
