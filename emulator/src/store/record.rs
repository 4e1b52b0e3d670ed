//! [`Record`]: the stored data of one record.

use std::{fmt, sync::Arc};

use serde_json::{Map, Value};

use super::shape::Shape;

/// One record: the values of its path, and its fields by wire name.
///
/// Timestamps are stored as RFC 3339 in UTC, regardless of the format in responses. Fields that
/// depend on how the client addressed the emulator (`url`, `links`) are not stored.
#[derive(Clone)]
pub struct Record {
    shape: Arc<Shape>,
    path: Arc<[String]>,
    /// The values of the shape's fields, in its order.
    values: Box<[Value]>,
    /// Members that are not among the shape's fields.
    others: Map<String, Value>,
    /// The index keys by which rules find the record, in addition to key and alias.
    rule_keys: Box<[Box<str>]>,
    is_removed: bool,
}

impl Record {
    pub(crate) fn new(shape: Arc<Shape>, path: Vec<String>) -> Self {
        Self {
            path: path.into(),
            values: vec![Value::Null; shape.names().len()].into(),
            others: Map::new(),
            rule_keys: Box::default(),
            is_removed: false,
            shape,
        }
    }

    /// All values of the record's path: those of its collection, then its key.
    pub fn path(&self) -> &[String] {
        &self.path
    }

    /// The values of its collection's path.
    pub fn within(&self) -> &[String] {
        match self.shape.key() {
            Some(_) => self.path.split_last().map_or(&[], |(_, within)| within),
            None => &self.path,
        }
    }

    /// The key, usually a SID; empty for a singleton.
    pub fn key(&self) -> &str {
        match self.shape.key() {
            Some(_) => self.path.last().map_or("", String::as_str),
            None => "",
        }
    }

    /// A field's value; null if there is no value or no such field.
    pub fn get(&self, field: &str) -> &Value {
        match self.shape.place(field) {
            Some(place) => &self.values[place],
            None => self.others.get(field).unwrap_or(&Value::Null),
        }
    }

    /// A field's value, if it is text.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.get(field).as_str()
    }

    /// Changes a field. A name without a field is stored too, for the use of rules. Clients do
    /// not see it, unless the resource can have any member.
    pub fn set(&mut self, field: &str, value: impl Into<Value>) {
        let value = shrunk(value.into());
        match self.shape.place(field) {
            Some(place) => self.values[place] = value,
            None => drop(self.others.insert(field.to_owned(), value)),
        }
    }

    /// Fills a field that is null or missing.
    pub fn set_default(&mut self, field: &str, value: impl Into<Value>) {
        if self.get(field).is_null() {
            self.set(field, value);
        }
    }

    /// Changes the key of a record that is not stored yet.
    pub fn set_key(&mut self, key: &str) {
        let Some(names) = self.shape.key() else {
            return;
        };
        if let Some(last) = Arc::make_mut(&mut self.path).last_mut() {
            key.clone_into(last);
        }
        if let Some(field) = names.field {
            self.set(field, key);
        }
    }

    pub(crate) fn shared_path(&self) -> Arc<[String]> {
        Arc::clone(&self.path)
    }

    /// The names and values of all members that are not null.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &Value)> {
        let fields = self.shape.names().iter().copied().zip(&self.values);
        let others = self.others.iter();
        let others = others.map(|(name, value)| (name.as_str(), value));
        fields.chain(others).filter(|(_, value)| !value.is_null())
    }

    /// The value of the field at this index of the shape.
    pub(crate) fn value(&self, place: usize) -> &Value {
        &self.values[place]
    }

    pub(crate) fn set_value(&mut self, place: usize, value: Value) {
        self.values[place] = shrunk(value);
    }

    /// The members that are not among the declared fields.
    pub(crate) fn others(&self) -> &Map<String, Value> {
        &self.others
    }

    /// The value of the field that can be used instead of the key.
    pub(crate) fn alias(&self) -> Option<&str> {
        self.text(self.alias_field()?)
            .filter(|text| !text.is_empty())
    }

    pub(crate) fn alias_field(&self) -> Option<&'static str> {
        self.shape.key()?.alias
    }

    pub(crate) fn rule_keys(&self) -> &[Box<str>] {
        &self.rule_keys
    }

    pub(crate) fn set_rule_keys(&mut self, keys: Vec<String>) {
        self.rule_keys = keys.into_iter().map(String::into_boxed_str).collect();
    }

    /// Whether this is the mark of a deleted singleton.
    pub(crate) fn is_removed(&self) -> bool {
        self.is_removed
    }

    pub(crate) fn mark_removed(&mut self) {
        self.is_removed = true;
    }
}

/// Frees the unused capacity of text.
fn shrunk(mut value: Value) -> Value {
    if let Value::String(text) = &mut value {
        text.shrink_to_fit();
    }
    value
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = self.shape.names().iter().zip(&self.values);
        f.debug_map().entries(fields).entries(&self.others).finish()
    }
}
