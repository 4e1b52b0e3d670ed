//! The recipient of a code, and its channel: both must match.

use crate::{Parameters, Rejection, products::api::phone_number::is_e164};

/// The channels with a phone number as the recipient.
const BY_NUMBER: [&str; 7] = ["sms", "call", "whatsapp", "rcs", "sna", "auto", "viber"];

pub(super) fn check(parameters: &Parameters) -> Result<(), Rejection> {
    let text = |name| parameters.text(name).unwrap_or_default();
    let (to, channel) = (text("To"), text("Channel"));
    let is_fitting = match channel {
        "email" => to.split_once('@').is_some_and(|(name, host)| {
            let parts = [name, host];
            parts
                .iter()
                .all(|part| !part.is_empty() && !part.contains('@'))
        }),
        channel if BY_NUMBER.contains(&channel) => is_e164(to),
        _ => return Err(invalid("Channel", "is not a known channel")),
    };
    if is_fitting {
        Ok(())
    } else {
        Err(invalid(
            "To",
            format_args!("is not valid for the channel {channel}"),
        ))
    }
}

/// The rejection of an invalid parameter, with Verify's own code.
pub(super) fn invalid(name: &str, reason: impl std::fmt::Display) -> Rejection {
    Rejection::bad_request(60200, format!("Parameter {name} {reason}"))
}
