//! The pool: which of a service's numbers stands between a participant and the other.
//!
//! Calls and messages are routed by the pair of a participant's identifier and proxy
//! identifier, so among open sessions a pair exists once.

use serde_json::Value;
use twilio_resources::proxy::v1::{PhoneNumber, Session, ShortCode};

use super::{participant, refusal, session};
use crate::{Context, Record, Rejection};

/// A number of the pool.
struct PoolNumber {
    sid: String,
    number: String,
}

/// Gives a new participant the number that it names, or else one of the pool's.
pub(super) fn assign(participant: &mut Record, context: &Context<'_>) -> Result<(), Rejection> {
    let names_number = !participant.get("proxy_identifier").is_null()
        || !participant.get("proxy_identifier_sid").is_null();
    let chosen = if names_number {
        named(participant, context)?
    } else {
        choose(participant, context)?
    };
    participant.set("proxy_identifier", chosen.number);
    participant.set("proxy_identifier_sid", chosen.sid);
    Ok(())
}

/// The number that the participant names, reserved or not, long or short.
fn named(participant: &Record, context: &Context<'_>) -> Result<PoolNumber, Rejection> {
    let service = service_path(participant);
    let long = context.below::<PhoneNumber>(service);
    let long = long.filter_map(|record| PoolNumber::of(record, "phone_number"));
    let short = context.below::<ShortCode>(service);
    let short = short.filter_map(|record| PoolNumber::of(record, "short_code"));
    let (number, sid) = (
        participant.text("proxy_identifier"),
        participant.text("proxy_identifier_sid"),
    );
    let mut candidates = long.chain(short);
    let chosen = candidates.find(|candidate| {
        number.is_none_or(|number| candidate.number == number)
            && sid.is_none_or(|sid| candidate.sid == sid)
    });
    let chosen = chosen.ok_or_else(refusal::number_not_in_service)?;
    if is_pair_used_elsewhere(participant, &chosen.number, context) {
        return Err(refusal::number_in_use_with_identifier());
    }
    Ok(chosen)
}

/// The first phone number that is not reserved, not used in the session, and not
/// paired with the identifier in another.
fn choose(participant: &Record, context: &Context<'_>) -> Result<PoolNumber, Rejection> {
    let pool: Vec<_> = context
        .below::<PhoneNumber>(service_path(participant))
        .collect();
    let unreserved = pool
        .iter()
        .filter(|record| record.get("is_reserved") != &Value::Bool(true));
    let unreserved: Vec<_> = unreserved
        .filter_map(|record| PoolNumber::of(record, "phone_number"))
        .collect();
    if unreserved.is_empty() && !pool.is_empty() {
        return Err(refusal::only_reserved_numbers());
    }
    let others = participant::active(participant.within(), context);
    let in_session: Vec<_> = others
        .filter_map(|other| other.text("proxy_identifier"))
        .collect();
    let unreserved = unreserved.into_iter();
    let mut free = unreserved.filter(|number| !in_session.contains(&&*number.number));
    let mut is_any_used_elsewhere = false;
    let chosen = free.find(|number| {
        let is_used = is_pair_used_elsewhere(participant, &number.number, context);
        is_any_used_elsewhere |= is_used;
        !is_used
    });
    chosen.ok_or_else(|| {
        if is_any_used_elsewhere {
            refusal::all_numbers_used_elsewhere()
        } else {
            refusal::no_number_available()
        }
    })
}

/// Whether another open session of the service has the participant's pair.
pub(super) fn is_paired_elsewhere(participant: &Record, context: &Context<'_>) -> bool {
    let number = participant.text("proxy_identifier");
    number.is_some_and(|number| is_pair_used_elsewhere(participant, number, context))
}

fn is_pair_used_elsewhere(participant: &Record, number: &str, context: &Context<'_>) -> bool {
    let mut others = participant::active(service_path(participant), context);
    others.any(|other| {
        let is_same_pair = other.get("identifier") == participant.get("identifier")
            && other.text("proxy_identifier") == Some(number);
        is_same_pair
            && other.within() != participant.within()
            && context
                .find::<Session>(other.within())
                .is_some_and(session::is_open)
    })
}

/// Counts a participant in at its number's `in_use`.
pub(super) fn occupy(participant: &Record, context: &mut Context<'_>) {
    count(participant, context, |uses| uses.saturating_add(1));
}

/// Counts a participant out at its number's `in_use`.
pub(super) fn release(participant: &Record, context: &mut Context<'_>) {
    count(participant, context, |uses| uses.saturating_sub(1));
}

/// Counts out the participants of a session that ends.
pub(super) fn release_all(session: &[String], context: &mut Context<'_>) {
    let active: Vec<_> = participant::active(session, context).cloned().collect();
    for participant in active {
        release(&participant, context);
    }
}

fn count(participant: &Record, context: &mut Context<'_>, change: impl FnOnce(u64) -> u64) {
    let Some(sid) = participant.text("proxy_identifier_sid") else {
        return;
    };
    let path = [service_path(participant), &[sid.to_owned()]].concat();
    context.change::<PhoneNumber>(&path, |number| {
        let uses = number.get("in_use").as_u64().unwrap_or_default();
        number.set("in_use", change(uses));
    });
}

fn service_path(participant: &Record) -> &[String] {
    participant.path().get(..1).unwrap_or_default()
}

impl PoolNumber {
    fn of(record: &Record, field: &str) -> Option<Self> {
        Some(Self {
            sid: record.key().to_owned(),
            number: record.text(field)?.to_owned(),
        })
    }
}
