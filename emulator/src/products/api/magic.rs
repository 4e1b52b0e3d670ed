//! Test credentials: their requests are checked and get a response, nothing is stored or sent,
//! and some numbers always cause the same error. With the credentials of a real account these
//! are ordinary numbers.

use http::StatusCode;
use twilio_runtime::descriptor::OperationKind;

use super::names::{CALLS, MESSAGES, PHONE_NUMBERS};
use crate::{Rejection, catalog::Name};

const INVALID: &str = "+15005550001";
const UNROUTABLE: &str = "+15005550002";
const NO_PERMISSION: &str = "+15005550003";
const BLOCKED: &str = "+15005550004";
const VALID: &str = "+15005550006";
const QUEUE_FULL: &str = "+15005550008";
const NO_SMS: &str = "+15005550009";

/// The only area code with numbers.
const AREA_WITH_NUMBERS: &str = "500";

/// Rejects operations that test credentials have no access to: they can only create
/// messages, calls and phone numbers.
pub(crate) fn check_operation(resource: Name, operation: OperationKind) -> Result<(), Rejection> {
    let open = [MESSAGES, CALLS, PHONE_NUMBERS];
    if operation == OperationKind::Create && open.contains(&resource) {
        return Ok(());
    }
    let message = "Test credentials can only create messages, calls and phone numbers";
    Err(Rejection::new(StatusCode::FORBIDDEN, 20008, message))
}

pub(super) fn check_message(from: &str, to: &str) -> Result<(), Rejection> {
    match from {
        VALID => {}
        INVALID => return refuse(21212, format!("The From number {from} is not valid")),
        QUEUE_FULL => return refuse(21611, format!("The queue of {from} is full")),
        _ => {
            let message = format!("The From number {from} cannot send messages");
            return refuse(21606, message);
        }
    }
    match to {
        INVALID => refuse(21211, format!("The To number {to} is not valid")),
        UNROUTABLE => refuse(21612, format!("{to} cannot be reached from {from}")),
        NO_PERMISSION => refuse(21408, format!("The account may not send to {to}")),
        BLOCKED => refuse(21610, format!("{to} has opted out of messages from {from}")),
        NO_SMS => refuse(21614, format!("{to} is not a mobile number")),
        _ => Ok(()),
    }
}

pub(super) fn check_call(from: &str, to: &str) -> Result<(), Rejection> {
    match from {
        VALID => {}
        INVALID => return refuse(21212, format!("The From number {from} is not valid")),
        _ => {
            let message = format!("The From number {from} is not one of this account's");
            return refuse(21210, message);
        }
    }
    match to {
        INVALID => refuse(21217, format!("The To number {to} is not valid")),
        UNROUTABLE => refuse(21214, format!("{to} cannot be reached")),
        NO_PERMISSION => refuse(21215, format!("The account may not call {to}")),
        BLOCKED => refuse(
            21216,
            format!("The account may not call {to}: it is blocked"),
        ),
        _ => Ok(()),
    }
}

/// Checks the purchase of a number, or of any number in an area.
pub(super) fn check_purchase(number: Option<&str>, area: Option<&str>) -> Result<(), Rejection> {
    match (number, area) {
        (Some(VALID), _) | (None, Some(AREA_WITH_NUMBERS)) => Ok(()),
        (Some(INVALID), _) => refuse(21421, format!("{INVALID} is not a valid phone number")),
        (Some(number), _) => refuse(21422, format!("{number} is not available")),
        (None, area) => {
            let area = area.unwrap_or_default();
            refuse(21452, format!("There are no numbers in the area {area}"))
        }
    }
}

fn refuse(code: u32, message: String) -> Result<(), Rejection> {
    Err(Rejection::bad_request(code, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNAVAILABLE: &str = "+15005550000";

    fn code(result: Result<(), Rejection>) -> u32 {
        result.map_or_else(|error| error.code(), |()| 0)
    }

    #[test]
    fn each_magic_sender_of_a_message_has_its_error() {
        for (from, expected) in [
            (INVALID, 21212),
            ("+15005550007", 21606),
            (QUEUE_FULL, 21611),
            (VALID, 0),
            ("+14155550100", 21606),
        ] {
            assert_eq!(
                code(check_message(from, "+14155550100")),
                expected,
                "{from}"
            );
        }
    }

    #[test]
    fn each_magic_recipient_of_a_message_has_its_error() {
        for (to, expected) in [
            (INVALID, 21211),
            (UNROUTABLE, 21612),
            (NO_PERMISSION, 21408),
            (BLOCKED, 21610),
            (NO_SMS, 21614),
            ("+14155550100", 0),
        ] {
            assert_eq!(code(check_message(VALID, to)), expected, "{to}");
        }
    }

    #[test]
    fn each_magic_number_of_a_call_has_its_error() {
        for (from, to, expected) in [
            (INVALID, "+14155550100", 21212),
            ("+14155550101", "+14155550100", 21210),
            (VALID, INVALID, 21217),
            (VALID, UNROUTABLE, 21214),
            (VALID, NO_PERMISSION, 21215),
            (VALID, BLOCKED, 21216),
            (VALID, "+14155550100", 0),
        ] {
            assert_eq!(code(check_call(from, to)), expected, "{from} {to}");
        }
    }

    #[test]
    fn each_magic_number_to_buy_has_its_error() {
        for (number, area, expected) in [
            (Some(UNAVAILABLE), None, 21422),
            (Some(INVALID), None, 21421),
            (Some(VALID), None, 0),
            (Some("+14155550100"), None, 21422),
            (None, Some("533"), 21452),
            (None, Some("500"), 0),
        ] {
            assert_eq!(code(check_purchase(number, area)), expected, "{number:?}");
        }
    }

    #[test]
    fn only_three_resources_are_accessible() {
        let is_open = |name, kind| check_operation(name, kind).is_ok();
        assert!(is_open(MESSAGES, OperationKind::Create));
        assert!(is_open(CALLS, OperationKind::Create));
        assert!(is_open(PHONE_NUMBERS, OperationKind::Create));
        assert!(!is_open(MESSAGES, OperationKind::List));
        let other = Name("sync", MESSAGES.1);
        assert!(!is_open(other, OperationKind::Create));
    }
}
