//! Values derived from the record of a call or a recording.

use jiff::Timestamp;

use crate::Record;

pub(super) fn is_over(call: &Record) -> bool {
    let status = call.text("status").unwrap_or_default();
    !["queued", "ringing", "in-progress"].contains(&status)
}

/// How long a call has lasted.
pub(super) fn seconds(call: &Record, now: Timestamp) -> i64 {
    let start = call.text("start_time").and_then(|text| text.parse().ok());
    let since = |start: Timestamp| now.as_second() - start.as_second();
    start.map_or(0, since)
}

/// The parameters of every webhook of a call.
pub(super) fn common_parameters(call: &Record, status: &str) -> Vec<(&'static str, String)> {
    let field = |name| call.text(name).unwrap_or_default().to_owned();
    vec![
        ("CallSid", call.key().to_owned()),
        ("AccountSid", field("account_sid")),
        ("From", field("from")),
        ("To", field("to")),
        ("CallStatus", status.to_owned()),
        ("ApiVersion", "2010-04-01".to_owned()),
        ("Direction", field("direction")),
    ]
}
