//! The pool: selects the proxy number of a participant.
//!
//! Calls and messages are routed by the pair of a participant's identifier and proxy
//! identifier, so a pair is unique among open sessions.

use serde_json::Value;
use twilio_resources::proxy::v1::{Participant, PhoneNumber, Service, ShortCode};

use super::{phone_number, refusal, short_code, state};
use crate::{Context, Record, Rejection};

const AVOID_STICKY: &str = "avoid-sticky";

/// A number of the pool.
struct PoolNumber {
    sid: String,
    number: String,
    /// The number of participants of open sessions that have it.
    uses: u64,
}

/// Assigns a proxy number to a new participant: the specified one, otherwise one of the pool.
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

/// The specified number: reserved or not, a phone number or a short code.
fn named(participant: &Record, context: &Context<'_>) -> Result<PoolNumber, Rejection> {
    let (number, sid) = (
        participant.text("proxy_identifier"),
        participant.text("proxy_identifier_sid"),
    );
    let key = sid.or(number).unwrap_or_default();
    let long = context.indexed::<PhoneNumber>(key);
    let long = long.filter_map(|record| PoolNumber::of(record, phone_number::NUMBER, participant));
    let short = context.indexed::<ShortCode>(key);
    let short = short.filter_map(|record| PoolNumber::of(record, short_code::NUMBER, participant));
    let chosen = long.chain(short).find(|candidate| {
        number.is_none_or(|number| candidate.number == number)
            && sid.is_none_or(|sid| candidate.sid == sid)
    });
    let chosen = chosen.ok_or_else(refusal::number_not_in_service)?;
    if is_pair_taken(participant, &chosen.number, context) {
        return Err(refusal::number_in_use_with_identifier());
    }
    Ok(chosen)
}

/// A phone number that is not reserved, not used in the session, and not paired with the
/// identifier in another session: with `prefer-sticky` the one that the identifier had last,
/// with `avoid-sticky` the least used of those that it never had, otherwise the first.
fn choose(participant: &Record, context: &Context<'_>) -> Result<PoolNumber, Rejection> {
    let mut free = free(participant, context)?;
    let had = had(participant, context);
    let avoids = context
        .find::<Service>(service_path(participant))
        .is_some_and(|service| service.text("number_selection_behavior") == Some(AVOID_STICKY));
    let place = if avoids {
        let places = (0..free.len()).filter(|place| !had.contains(&free[*place].number));
        places.min_by_key(|place| free[*place].uses)
    } else {
        let last = had.last();
        free.iter().position(|number| Some(&number.number) == last)
    };
    Ok(free.swap_remove(place.unwrap_or(0)))
}

/// The available numbers for a participant, at least one.
fn free(participant: &Record, context: &Context<'_>) -> Result<Vec<PoolNumber>, Rejection> {
    let in_session: Vec<_> = state::active(participant.within(), context)
        .filter_map(|other| other.text("proxy_identifier"))
        .collect();
    let mut free = Vec::new();
    let (mut is_any_reserved, mut is_any_unreserved, mut is_any_taken) = (false, false, false);
    for record in context.below::<PhoneNumber>(service_path(participant)) {
        if record.get("is_reserved") == &Value::Bool(true) {
            is_any_reserved = true;
            continue;
        }
        is_any_unreserved = true;
        let number = PoolNumber::of(record, phone_number::NUMBER, participant);
        let Some(number) = number.filter(|number| !in_session.contains(&&*number.number)) else {
            continue;
        };
        if is_pair_taken(participant, &number.number, context) {
            is_any_taken = true;
        } else {
            free.push(number);
        }
    }
    if !free.is_empty() {
        Ok(free)
    } else if is_any_taken {
        Err(refusal::all_numbers_used_elsewhere())
    } else if is_any_reserved && !is_any_unreserved {
        Err(refusal::only_reserved_numbers())
    } else {
        Err(refusal::no_number_available())
    }
}

/// The numbers that the identifier had in the service, the latest last.
fn had(participant: &Record, context: &Context<'_>) -> Vec<String> {
    let [service, ..] = participant.path() else {
        return Vec::new();
    };
    let identifier = participant.text("identifier").unwrap_or_default();
    let key = state::identifier_key(service, identifier);
    let mut had: Vec<_> = context.indexed::<Participant>(&key).collect();
    had.sort_by_key(|record| record.text("date_created").map(str::to_owned));
    had.iter()
        .filter_map(|record| record.text("proxy_identifier").map(str::to_owned))
        .collect()
}

/// Whether another participant of the service has this pair.
pub(super) fn is_pair_taken(participant: &Record, number: &str, context: &Context<'_>) -> bool {
    let [service, ..] = participant.path() else {
        return false;
    };
    let identifier = participant.text("identifier").unwrap_or_default();
    let key = state::pair_key(service, identifier, number);
    let mut others = context.indexed::<Participant>(&key);
    others.any(|other| other.path() != participant.path())
}

/// Increments `in_use` of the participant's number.
pub(super) fn count_in(participant: &Record, context: &mut Context<'_>) {
    count(participant, context, |uses| uses.saturating_add(1));
}

/// Decrements `in_use` of the participant's number.
pub(super) fn count_out(participant: &Record, context: &mut Context<'_>) {
    count(participant, context, |uses| uses.saturating_sub(1));
}

/// Frees the pairs of a session that ends.
pub(super) fn release_all(session: &[String], context: &mut Context<'_>) {
    let active: Vec<_> = state::active(session, context).cloned().collect();
    for participant in active {
        count_out(&participant, context);
        set_holds_pair(&participant, false, context);
    }
}

/// Takes the pairs of a session that is reopened, unless other sessions use them.
pub(super) fn reoccupy_all(session: &[String], context: &mut Context<'_>) -> Result<(), Rejection> {
    let active: Vec<_> = state::active(session, context).cloned().collect();
    for participant in active {
        let number = participant.text("proxy_identifier");
        if number.is_some_and(|number| is_pair_taken(&participant, number, context)) {
            return Err(refusal::number_in_use_with_identifier());
        }
        count_in(&participant, context);
        set_holds_pair(&participant, true, context);
    }
    Ok(())
}

fn set_holds_pair(participant: &Record, holds: bool, context: &mut Context<'_>) {
    context.change::<Participant>(participant.path(), |participant| {
        participant.set(state::HOLDS_PAIR, holds);
    });
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
    /// The number of a record, if it is in the pool of the participant's service.
    fn of(record: &Record, field: &str, participant: &Record) -> Option<Self> {
        if record.within() != service_path(participant) {
            return None;
        }
        Some(Self {
            sid: record.key().to_owned(),
            number: record.text(field)?.to_owned(),
            uses: record.get("in_use").as_u64().unwrap_or_default(),
        })
    }
}
