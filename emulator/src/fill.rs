//! What a new record holds: its path, parameters, declared initial values, blanks.

use jiff::Timestamp;
use serde_json::{Map, Value};
use twilio_runtime::{Kind, descriptor::FieldDescriptor};

use crate::{
    coerce,
    context::Context,
    names::snake_case,
    parameters::Parameters,
    record::Record,
    served::{Field, Index, Own, Served},
    sid::SidMaker,
};

/// Nested objects deeper than this are null: a type may contain itself.
const MAX_DEPTH: usize = 8;

/// A record with every field filled and a new key, not stored yet.
pub(crate) fn new_record(
    context: &mut Context<'_>,
    resource: Index,
    within: &[String],
    parameters: &Parameters,
) -> Record {
    let served = &context.served.clone()[resource.0];
    let mut path = within.to_vec();
    if !served.descriptor.is_singleton() {
        path.push(String::new());
    }
    let mut record = Record::new(served.descriptor, path);
    for field in &served.fields {
        let value = new_value(context, served, field, parameters);
        record.set(field.descriptor.name(), value);
    }
    set_other_members(&mut record, served, parameters);
    for (placeholder, value) in served.descriptor.placeholders().iter().zip(within) {
        if let Some(field) = placeholder.field() {
            record.set(field, path_value(placeholder.kind(), value));
        }
    }
    set_new_key(&mut record, served, parameters, context.sids);
    record
}

/// The parameters that no field names, where a record takes any member.
pub(crate) fn set_other_members(record: &mut Record, served: &Served, parameters: &Parameters) {
    if !served.takes_any_member() {
        return;
    }
    for (name, value) in parameters.iter() {
        if served.field(name).is_none() {
            record.set(&snake_case(name), value.clone());
        }
    }
}

fn new_value(
    context: &mut Context<'_>,
    served: &Served,
    field: &Field,
    parameters: &Parameters,
) -> Value {
    let descriptor = field.descriptor;
    let (name, kind) = (descriptor.name(), descriptor.kind());
    let given = parameters
        .for_field(name)
        .filter(|_| field.takes_parameter());
    if let Some(value) = given.and_then(|value| coerce::fit(kind, value)) {
        return value;
    }
    match field.own {
        Some(Own::Account) => return context.account_sid.into(),
        Some(Own::DateCreated | Own::DateUpdated) => return context.now.to_string().into(),
        // The others are made when the record is shown.
        Some(_) => return Value::Null,
        None => {}
    }
    let takes_null = descriptor.is_optional() || served.rules.fills().contains(&name);
    initial(descriptor).unwrap_or_else(|| {
        if takes_null {
            Value::Null
        } else {
            blank(kind, context.now, context.sids, 0)
        }
    })
}

/// The declared initial value, if it is one of the field's kind.
pub(crate) fn initial(field: &FieldDescriptor) -> Option<Value> {
    let initial = field.initial()?;
    let json = serde_json::from_str::<Value>(initial).ok();
    let json = json.and_then(|value| coerce::from_json(field.kind(), &value).ok());
    json.or_else(|| coerce::from_text(field.kind(), initial).ok())
}

/// The fields that `parameters` change, with their new values.
pub(crate) fn changes(served: &Served, parameters: &Parameters) -> Map<String, Value> {
    let mut changes = Map::new();
    let fields = served.fields.iter();
    let written = fields.filter(|field| field.takes_parameter() && !field.is_in_path);
    for field in written.map(|field| field.descriptor) {
        let Some(given) = parameters.for_field(field.name()) else {
            continue;
        };
        let value = coerce::fit(field.kind(), given);
        let cleared = (given.is_null() && field.is_optional()).then_some(Value::Null);
        if let Some(value) = value.or(cleared) {
            changes.insert(field.name().to_owned(), value);
        }
    }
    changes
}

/// A path value as the field that carries it holds it.
fn path_value(kind: Kind, value: &str) -> Value {
    coerce::from_text(kind, value).unwrap_or_else(|_| value.into())
}

fn set_new_key(record: &mut Record, served: &Served, parameters: &Parameters, sids: &mut SidMaker) {
    let Some(key) = served.descriptor.key() else {
        return;
    };
    let given = key.field().and_then(|field| parameters.for_field(field));
    let given = given.and_then(|value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let text = given.unwrap_or_else(|| match key.kind() {
        Kind::Integer => sids.small_number().to_string(),
        Kind::SidOf([prefix, ..]) => sids.sid(prefix),
        _ => sids.sid(served.descriptor.sid_prefixes().first().unwrap_or(&"XX")),
    });
    record.set_key(&text);
    if let Some(field) = key.field() {
        record.set(field, path_value(key.kind(), &text));
    }
}

/// What a required field holds where nothing says otherwise.
fn blank(kind: Kind, now: Timestamp, sids: &mut SidMaker, depth: usize) -> Value {
    match kind {
        Kind::String => "".into(),
        Kind::Integer | Kind::Number => 0.into(),
        Kind::Bool => false.into(),
        Kind::Timestamp => now.to_string().into(),
        Kind::Date => now.to_string().split('T').next().into(),
        Kind::SidOf(prefixes) => sids.sid(prefixes.first().unwrap_or(&"XX")).into(),
        Kind::Enum(values) => values.first().copied().into(),
        Kind::List(_) => Value::Array(Vec::new()),
        Kind::Map(_) => Value::Object(Map::new()),
        Kind::Object(object) if depth < MAX_DEPTH => {
            let members = object().fields().iter().map(|field| {
                let value = initial(field).unwrap_or_else(|| {
                    if field.is_optional() {
                        Value::Null
                    } else {
                        blank(field.kind(), now, sids, depth + 1)
                    }
                });
                (field.name().to_owned(), value)
            });
            Value::Object(members.collect())
        }
        _ => Value::Null,
    }
}
