//! Fills a new record from its path, parameters, declared initial values, and defaults.

use serde_json::{Map, Value};
use twilio_runtime::Kind;

pub(crate) use self::{blank::blank, sids::SidMaker};
use super::{context::Context, parameters::Parameters};
use crate::{
    catalog::{Entry, Field, Own, coerce, snake_case},
    store::{Record, ResourceId},
};

mod blank;
mod sids;

/// A record with every field filled and a new key, not stored yet.
pub(crate) fn new_record(
    context: &mut Context<'_>,
    resource: ResourceId,
    within: &[String],
    parameters: &Parameters,
) -> Record {
    let entry = context.catalog.entry(resource);
    let mut path = within.to_vec();
    if !entry.is_singleton() {
        path.push(String::new());
    }
    let mut record = Record::new(entry.shape.clone(), path);
    for (place, field) in entry.fields.iter().enumerate() {
        let value = new_value(context, entry, (place, field), parameters);
        record.set_value(place, value);
    }
    set_other_members(&mut record, entry, parameters);
    for (placeholder, value) in entry.descriptor.placeholders().iter().zip(within) {
        if let Some(field) = placeholder.field() {
            record.set(field, path_value(placeholder.kind(), value));
        }
    }
    set_new_key(&mut record, entry, parameters, context.sids);
    record
}

/// Adds the parameters that have no field, if a record can have any member.
pub(crate) fn set_other_members(record: &mut Record, entry: &Entry, parameters: &Parameters) {
    if entry.takes_any_member {
        for (name, value) in parameters.without_place() {
            record.set(&snake_case(name), value.clone());
        }
    }
}

/// Writes the values of `parameters` into a record.
pub(crate) fn write(
    record: &mut Record,
    entry: &Entry,
    parameters: &Parameters,
    context: &Context<'_>,
) {
    touch(record, entry, context);
    for (field, value) in changes(entry, parameters) {
        record.set(&field, value);
    }
    set_other_members(record, entry, parameters);
}

/// Sets the time and the revision of a change.
pub(crate) fn touch(record: &mut Record, entry: &Entry, context: &Context<'_>) {
    for (place, field) in entry.fields.iter().enumerate() {
        match field.own {
            Some(Own::DateUpdated) => record.set_value(place, context.now_text().into()),
            Some(Own::Revision) => {
                let revision = record
                    .value(place)
                    .as_str()
                    .and_then(|text| text.parse().ok());
                let next = revision.unwrap_or(0_u64).saturating_add(1);
                record.set_value(place, next.to_string().into());
            }
            _ => {}
        }
    }
}

fn new_value(
    context: &mut Context<'_>,
    entry: &Entry,
    (place, field): (usize, &Field),
    parameters: &Parameters,
) -> Value {
    let descriptor = field.descriptor;
    let kind = descriptor.kind();
    let given = parameters.at(place).filter(|_| field.takes_parameter());
    if let Some(value) = given.and_then(|value| coerce::fit(kind, value)) {
        return value;
    }
    match field.own {
        Some(Own::Account) => return context.account_sid.into(),
        Some(Own::DateCreated | Own::DateUpdated) => return context.now_text().into(),
        Some(Own::Revision) => return "0".into(),
        // Addresses are computed when the record is shown.
        Some(_) => return Value::Null,
        None => {}
    }
    let by_rule = entry.filled_by_rules.contains(&descriptor.name());
    field.initial().unwrap_or_else(|| {
        if kind.is_secret() {
            context.sids.digits().into()
        } else if descriptor.is_optional() || by_rule {
            Value::Null
        } else {
            blank(kind, context.now, context.sids, 0)
        }
    })
}

/// The fields that `parameters` change, with their new values.
pub(crate) fn changes(entry: &Entry, parameters: &Parameters) -> Map<String, Value> {
    let mut changes = Map::new();
    for (place, _, given) in parameters.with_places() {
        let field = &entry.fields[place];
        if !field.takes_parameter() || field.is_in_path {
            continue;
        }
        let descriptor = field.descriptor;
        let value = coerce::fit(descriptor.kind(), given);
        let cleared = (given.is_null() && descriptor.is_optional()).then_some(Value::Null);
        if let Some(value) = value.or(cleared) {
            changes.insert(descriptor.name().to_owned(), value);
        }
    }
    changes
}

/// A path value as a value of its field's kind.
fn path_value(kind: Kind, value: &str) -> Value {
    coerce::from_text(kind, value).unwrap_or_else(|_| value.into())
}

fn set_new_key(record: &mut Record, entry: &Entry, parameters: &Parameters, sids: &mut SidMaker) {
    if entry.is_singleton() {
        return;
    }
    let Some(key) = entry.descriptor.key() else {
        // Clients do not see this key.
        return record.set_key(&sids.digits());
    };
    let place = key.field().and_then(|field| entry.shape.place(field));
    let given = place.and_then(|place| match parameters.at(place)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let text = given.unwrap_or_else(|| match key.kind() {
        Kind::Integer => sids.small_number().to_string(),
        Kind::SidOf([prefix, ..]) => sids.sid(prefix),
        _ => sids.sid(entry.descriptor.sid_prefixes().first().unwrap_or(&"XX")),
    });
    record.set_key(&text);
    if let Some(field) = key.field() {
        record.set(field, path_value(key.kind(), &text));
    }
}
