//! The lifetime of a record: `Ttl` and its other names, in seconds; with 0 it does not expire.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::{Context, Parameters, Record, Rejection, catalog::Name};

/// The event that a record may have expired.
pub(super) const EXPIRE: &str = "expire";

/// The longest lifetime: a year.
const MAX_SECONDS: u64 = 31_536_000;

/// The lifetime that one of these parameters specifies; the first one present wins.
pub(super) fn given(parameters: &Parameters, names: &[&str]) -> Result<Option<u64>, Rejection> {
    let given = names
        .iter()
        .find_map(|name| Some((*name, parameters.get(name)?)));
    let Some((name, value)) = given else {
        return Ok(None);
    };
    let seconds = value.as_u64().filter(|seconds| *seconds <= MAX_SECONDS);
    let reason = format!("must be 0 to {MAX_SECONDS} seconds");
    seconds
        .map(Some)
        .ok_or_else(|| Rejection::invalid_parameter(name, reason))
}

/// Sets the expiry of a record to `seconds` from now.
pub(super) fn set(resource: Name, path: &[String], seconds: u64, context: &mut Context<'_>) {
    let lasts = SignedDuration::try_from(Duration::from_secs(seconds));
    let end = context.now().checked_add(lasts.unwrap_or_default());
    let end = end.ok().filter(|_| seconds > 0);
    context.change_named(resource, path, |record| {
        record.set("date_expires", end.map(|end| end.to_string()));
    });
    if seconds > 0 {
        context.schedule(Duration::from_secs(seconds), resource, path, EXPIRE);
    }
}

/// Removes a record that has expired. Its expiry may have changed since the event was
/// scheduled.
pub(super) fn expire(resource: Name, record: &Record, context: &mut Context<'_>) {
    let end = record.text("date_expires").and_then(|end| end.parse().ok());
    if end.is_some_and(|end: Timestamp| end <= context.now()) {
        context.remove_named(resource, record.path());
    }
}
