//! From a record to the JSON that a client sees.

use jiff::{fmt::rfc2822, tz::TimeZone};
use serde_json::{Map, Value};
use twilio_runtime::{
    Kind,
    descriptor::{DateFormat, FieldDescriptor},
};

use crate::{
    names::pascal_case,
    record::Record,
    served::{Own, Served},
};

/// How the client addressed the emulator: addresses in answers begin the same way.
#[derive(Clone, Debug)]
pub(crate) struct Base {
    /// Scheme and authority.
    pub(crate) origin: String,
    /// `/proxy` where the client put the product's name before the path.
    pub(crate) prefix: String,
}

impl Base {
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.prefix)
    }
}

pub(crate) fn record(all: &[Served], served: &Served, record: &Record, base: &Base) -> Value {
    let mut members = Map::new();
    if served.takes_any_member() {
        members.clone_from(record.fields());
    }
    for field in &served.fields {
        let descriptor = field.descriptor;
        let kept = record.get(descriptor.name());
        let value = match field.own {
            Some(own) if own.is_address() => address(all, served, record, base, descriptor, own),
            _ => shown(descriptor.kind(), descriptor.date_format(), kept),
        };
        members.insert(descriptor.name().to_owned(), value);
    }
    Value::Object(members)
}

fn address(
    all: &[Served],
    served: &Served,
    record: &Record,
    base: &Base,
    field: &FieldDescriptor,
    own: Own,
) -> Value {
    let path = served.instance.fill(record.path());
    match own {
        Own::Uri => path.into(),
        Own::Links => children(all, served, record, field, &|path| base.url(path)),
        Own::SubresourceUris => children(all, served, record, field, &str::to_owned),
        _ => base.url(&path).into(),
    }
}

/// The addresses of what lies right below a record. A declared name that no
/// registered resource has is shown too: clients expect it.
fn children(
    all: &[Served],
    served: &Served,
    record: &Record,
    field: &FieldDescriptor,
    address: &dyn Fn(&str) -> String,
) -> Value {
    let mut links = Map::new();
    if let Kind::Object(object) = field.kind() {
        let path = served.instance.fill(record.path());
        for link in object().fields() {
            let path = format!("{path}/{}", pascal_case(link.name()));
            links.insert(link.name().to_owned(), address(&path).into());
        }
    }
    for child in &served.children {
        let path = all[child.resource.0].collection.fill(record.path());
        links.insert(child.name.clone(), address(&path).into());
    }
    Value::Object(links)
}

/// A kept value in the format that its field shows.
fn shown(kind: Kind, format: DateFormat, value: &Value) -> Value {
    match (kind, value) {
        (Kind::Timestamp, Value::String(text)) if format == DateFormat::Rfc2822 => {
            to_rfc2822(text).unwrap_or_else(|| text.clone()).into()
        }
        (Kind::List(item), Value::Array(items)) => {
            let items = items
                .iter()
                .map(|item_value| shown(*item, format, item_value));
            Value::Array(items.collect())
        }
        (Kind::Object(object), Value::Object(members)) => {
            let mut members = members.clone();
            for field in object().fields() {
                if let Some(member) = members.get_mut(field.name()) {
                    *member = shown(field.kind(), field.date_format(), member);
                }
            }
            Value::Object(members)
        }
        _ => value.clone(),
    }
}

fn to_rfc2822(rfc3339: &str) -> Option<String> {
    let timestamp = rfc3339.parse::<jiff::Timestamp>().ok()?;
    rfc2822::to_string(&timestamp.to_zoned(TimeZone::UTC)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_2010_name_the_day_and_the_offset() {
        let text = to_rfc2822("2026-11-23T10:00:00Z").unwrap();
        assert_eq!(text, "Mon, 23 Nov 2026 10:00:00 +0000");
    }
}
