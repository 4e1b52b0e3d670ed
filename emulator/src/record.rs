//! [`Record`]: what the emulator holds of one thing.

use serde_json::{Map, Value};
use twilio_runtime::descriptor::ResourceDescriptor;

/// One record: the values of its path, and its fields by wire name.
///
/// Timestamps are kept as RFC 3339 in UTC, whatever format the resource shows. Fields
/// that depend on the client's way to the emulator (`url`, `links`) are not kept.
#[derive(Clone, Debug)]
pub struct Record {
    path: Vec<String>,
    fields: Map<String, Value>,
    key: Option<Key>,
    removed: bool,
}

#[derive(Clone, Copy, Debug)]
struct Key {
    field: Option<&'static str>,
    alias: Option<&'static str>,
}

impl Record {
    pub(crate) fn new(descriptor: &ResourceDescriptor, path: Vec<String>) -> Self {
        let key = descriptor.key().map(|key| Key {
            field: key.field(),
            alias: key.alias(),
        });
        Self {
            path,
            fields: Map::new(),
            key,
            removed: false,
        }
    }

    /// All values of the record's path: those of its collection, then its key.
    pub fn path(&self) -> &[String] {
        &self.path
    }

    /// The values of its collection's path.
    pub fn within(&self) -> &[String] {
        match self.key {
            Some(_) => self.path.split_last().map_or(&[], |(_, within)| within),
            None => &self.path,
        }
    }

    /// The key, usually a SID; empty for a singleton.
    pub fn key(&self) -> &str {
        match self.key {
            Some(_) => self.path.last().map_or("", String::as_str),
            None => "",
        }
    }

    /// A field's value; null where there is none.
    pub fn get(&self, field: &str) -> &Value {
        self.fields.get(field).unwrap_or(&Value::Null)
    }

    /// A field's value, if it is text.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.get(field).as_str()
    }

    /// Changes a field.
    pub fn set(&mut self, field: &str, value: impl Into<Value>) {
        self.fields.insert(field.to_owned(), value.into());
    }

    /// Fills a field that holds null or nothing.
    pub fn set_default(&mut self, field: &str, value: impl Into<Value>) {
        if self.get(field).is_null() {
            self.set(field, value);
        }
    }

    /// Gives a record that is not stored yet another key.
    pub fn set_key(&mut self, key: &str) {
        let Some(names) = self.key else { return };
        if let Some(last) = self.path.last_mut() {
            key.clone_into(last);
        }
        if let Some(field) = names.field {
            self.set(field, key);
        }
    }

    pub(crate) fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }

    /// The value of the field that the key's place also takes.
    pub(crate) fn alias(&self) -> Option<&str> {
        let alias = self.key.and_then(|key| key.alias)?;
        self.text(alias).filter(|text| !text.is_empty())
    }

    pub(crate) fn alias_field(&self) -> Option<&'static str> {
        self.key.and_then(|key| key.alias)
    }

    /// Whether this is what is left of a singleton that was deleted.
    pub(crate) fn is_removed(&self) -> bool {
        self.removed
    }

    pub(crate) fn mark_removed(&mut self) {
        self.removed = true;
    }
}
