//! Writes a record as the JSON that a client sees, without an intermediate tree.

use jiff::{fmt::rfc2822, tz::TimeZone};
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::{Map, Value};
use twilio_runtime::{
    Kind,
    descriptor::{DateFormat, FieldDescriptor, OperationDescriptor},
};

use crate::{
    catalog::{Catalog, Entry, Own, pascal_case},
    store::Record,
};

/// How the client addressed the emulator: addresses in responses begin the same way.
#[derive(Clone, Debug)]
pub(crate) struct LinkBase {
    /// Scheme and authority.
    pub(crate) origin: String,
    /// `/proxy` if the client put the product's name before the path.
    pub(crate) prefix: String,
}

impl LinkBase {
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.prefix)
    }
}

/// A record as it is shown in the response to an operation.
pub(crate) struct RecordView<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) entry: &'a Entry,
    pub(crate) operation: &'static OperationDescriptor,
    pub(crate) record: &'a Record,
    pub(crate) base: &'a LinkBase,
}

impl RecordView<'_> {
    fn path(&self) -> String {
        self.entry.instance.fill(self.record.path())
    }

    /// The record's absolute address.
    pub(crate) fn url(&self) -> String {
        self.base.url(&self.path())
    }

    fn address(&self, field: &FieldDescriptor, own: Own) -> Value {
        match own {
            Own::Uri => self.path().into(),
            Own::Links => self.children(field, &|path| self.base.url(path)),
            Own::SubresourceUris => self.children(field, &str::to_owned),
            _ => self.url().into(),
        }
    }

    /// The URLs of the collections and singletons directly below a record. A declared name
    /// without a registered resource is also shown, because clients expect it.
    fn children(&self, field: &FieldDescriptor, address: &dyn Fn(&str) -> String) -> Value {
        let mut links = Map::new();
        if let Kind::Object(object) = field.kind() {
            let path = self.path();
            for link in object().fields() {
                let path = format!("{path}/{}", pascal_case(link.name()));
                links.insert(link.name().to_owned(), address(&path).into());
            }
        }
        for child in &self.entry.children {
            let entry = self.catalog.entry(child.resource);
            let path = entry.collection.fill(self.record.path());
            links.insert(child.name.clone(), address(&path).into());
        }
        Value::Object(links)
    }
}

impl Serialize for RecordView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        for (place, field) in self.entry.shown(self.operation) {
            let descriptor = field.descriptor;
            match field.own {
                Some(own) if own.is_address() => {
                    members.serialize_entry(descriptor.name(), &self.address(descriptor, own))?;
                }
                _ => {
                    let shown = Shown {
                        kind: descriptor.kind(),
                        format: descriptor.date_format(),
                        value: self.record.value(place),
                    };
                    members.serialize_entry(descriptor.name(), &shown)?;
                }
            }
        }
        if self.entry.takes_any_member {
            for (name, value) in self.record.others() {
                members.serialize_entry(name, value)?;
            }
        }
        members.end()
    }
}

/// A stored value, shown in the format of its field.
struct Shown<'a> {
    kind: Kind,
    format: DateFormat,
    value: &'a Value,
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.kind, self.value) {
            (Kind::Timestamp, Value::String(text)) if self.format == DateFormat::Rfc2822 => {
                match to_rfc2822(text) {
                    Some(shown) => serializer.serialize_str(&shown),
                    None => serializer.serialize_str(text),
                }
            }
            (Kind::List(item), Value::Array(items)) => {
                serializer.collect_seq(items.iter().map(|value| Shown {
                    kind: *item,
                    format: self.format,
                    value,
                }))
            }
            (Kind::Object(object), Value::Object(members)) => {
                let fields = object().fields();
                serializer.collect_map(members.iter().map(|(name, value)| {
                    let field = fields.iter().find(|field| field.name() == name);
                    let shown = Shown {
                        kind: field.map_or(Kind::Json, FieldDescriptor::kind),
                        format: field.map_or(self.format, FieldDescriptor::date_format),
                        value,
                    };
                    (name, shown)
                }))
            }
            _ => self.value.serialize(serializer),
        }
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
    fn dates_of_2010_have_the_day_and_the_offset() {
        let text = to_rfc2822("2026-11-23T10:00:00Z").unwrap();
        assert_eq!(text, "Mon, 23 Nov 2026 10:00:00 +0000");
    }
}
