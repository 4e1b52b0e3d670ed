//! A service's rate limits: `RateLimits` of a verification contains unique names of limits, each
//! with the counted key, such as an address. Each bucket of a limit allows `max` verifications
//! with the same key in `interval` seconds.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::verification::too_many;
use crate::{Context, Parameters, Record, Rejection, catalog::Name};

const LIMITS: Name = Name("verify", "/v2/Services/{ServiceSid}/RateLimits");
const BUCKETS: Name = Name(
    "verify",
    "/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
);

/// The member of a bucket, invisible to clients, with the start times of the verifications of
/// each key, in seconds.
const USES: &str = "uses";

/// Counts a verification, if every bucket allows it.
pub(super) fn check(
    service: &[String],
    parameters: &Parameters,
    context: &mut Context<'_>,
) -> Result<(), Rejection> {
    for (name, key) in named(parameters) {
        let mut limits = context.below_named(LIMITS, service);
        let limit = limits.find(|limit| limit.text("unique_name") == Some(&name));
        let Some(limit) = limit.cloned() else {
            continue;
        };
        drop(limits);
        let buckets = context.below_named(BUCKETS, limit.path());
        for bucket in buckets.cloned().collect::<Vec<_>>() {
            fill(&bucket, &key, context)?;
        }
    }
    Ok(())
}

/// The limits by name, each with its key. They are sent as JSON, or as JSON text.
fn named(parameters: &Parameters) -> Map<String, Value> {
    match parameters.get("RateLimits") {
        Some(Value::Object(limits)) => limits.clone(),
        Some(Value::String(text)) => serde_json::from_str(text).unwrap_or_default(),
        _ => Map::new(),
    }
}

fn fill(bucket: &Record, key: &Value, context: &mut Context<'_>) -> Result<(), Rejection> {
    let max = bucket.get("max").as_u64().unwrap_or_default();
    let interval = bucket.get("interval").as_i64().unwrap_or_default();
    let key = key.to_string();
    let mut uses = bucket.get(USES).as_object().cloned().unwrap_or_default();
    let recent = recent(&uses, &key, interval, context.now());
    if recent.len() as u64 >= max {
        let message = "The rate limit of the service is reached";
        return Err(too_many(20429, message));
    }
    let recent = [recent, vec![context.now().as_second().into()]].concat();
    uses.insert(key, recent.into());
    context.change_named(BUCKETS, bucket.path(), |bucket| bucket.set(USES, uses));
    Ok(())
}

/// The uses of a key that still count.
fn recent(uses: &Map<String, Value>, key: &str, interval: i64, now: Timestamp) -> Vec<Value> {
    let all = uses.get(key).and_then(Value::as_array);
    let still_counts = |at: &&Value| {
        let at = at.as_i64().unwrap_or_default();
        at.saturating_add(interval) > now.as_second()
    };
    let recent = all.into_iter().flatten().filter(still_counts);
    recent.cloned().collect()
}
