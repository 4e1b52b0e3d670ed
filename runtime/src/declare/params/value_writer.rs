//! [`ValueWriter`]: checks one value and writes it into the request.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;

use super::{
    ParamValue, ParamWriter,
    finite::{Finite, NOT_FINITE},
};
use crate::{
    declare::descriptor::{BodyKind, Place},
    error::ParameterError,
};

/// Takes one value of a parameter and writes it into the body, query or headers.
#[derive(Debug)]
#[must_use = "without a value the parameter is absent"]
pub struct ValueWriter<'a> {
    to: &'a mut ParamWriter,
    name: Cow<'a, str>,
    place: Place,
    rules: Rules,
    /// Whether the value is an item of a JSON array, which has no name.
    is_item: bool,
}

/// The limits of a value, and how a map is sent.
#[derive(Clone, Copy, Debug, Default)]
struct Rules {
    max_length: Option<usize>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    prefix: bool,
}

impl ParamWriter {
    /// The writer for the value of the parameter of this wire name, in the body unless
    /// another place is specified.
    #[doc(hidden)]
    pub fn parameter<'a>(&'a mut self, name: &'a str) -> ValueWriter<'a> {
        ValueWriter::new(self, name)
    }
}

/// Called by generated code to describe the parameter.
#[doc(hidden)]
#[allow(missing_docs, reason = "documented by the accessors of `Parameter`")]
impl<'a> ValueWriter<'a> {
    fn new(to: &'a mut ParamWriter, name: &'a str) -> Self {
        Self {
            to,
            name: Cow::Borrowed(name),
            place: Place::Body,
            rules: Rules::default(),
            is_item: false,
        }
    }

    pub fn header(mut self) -> Self {
        self.place = Place::Header;
        self
    }

    pub fn query(mut self) -> Self {
        self.place = Place::Query;
        self
    }

    pub fn prefix(mut self) -> Self {
        self.rules.prefix = true;
        self
    }

    pub fn max_length(mut self, characters: usize) -> Self {
        self.rules.max_length = Some(characters);
        self
    }

    pub fn minimum(mut self, minimum: f64) -> Self {
        self.rules.minimum = Some(minimum);
        self
    }

    pub fn maximum(mut self, maximum: f64) -> Self {
        self.rules.maximum = Some(maximum);
        self
    }
}

impl ValueWriter<'_> {
    /// Writes text.
    pub fn text(self, text: &str) {
        match self.check_length(text) {
            Ok(()) if self.is_json() => self.raw_json(&quoted(text)),
            Ok(()) => self.to.put_text(self.place, &self.name, text),
            Err(reason) => self.refuse(reason),
        }
    }

    /// Writes a whole number.
    #[allow(
        clippy::cast_precision_loss,
        reason = "a limit that large is not exact either"
    )]
    pub fn integer(self, number: i128) {
        self.number(number as f64, &number.to_string());
    }

    /// Writes a number that may have a fraction. One that is not finite is refused.
    pub fn float(self, number: f64) {
        match serde_json::Number::from_f64(number) {
            Some(text) => self.number(number, &text.to_string()),
            None => self.refuse(NOT_FINITE),
        }
    }

    /// Writes `true` or `false`.
    pub fn bool(self, flag: bool) {
        self.bare(if flag { "true" } else { "false" });
    }

    /// Writes any value as JSON text. A list is one text per item, and null is omitted.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) {
        match serde_json::to_string(&Finite(value)) {
            Ok(json) => self.json_text(&json, true),
            Err(error) => self.refuse(reason(&error)),
        }
    }

    /// Writes a value by its type in JSON: text, numbers and booleans directly, objects as
    /// JSON text, and a list item by item. Null is omitted.
    pub fn serialized<T: Serialize + ?Sized>(self, value: &T) {
        match serde_json::to_string(&Finite(value)) {
            Ok(json) => self.json_text(&json, false),
            Err(error) => self.refuse(reason(&error)),
        }
    }

    /// Writes a list: as an array in JSON, otherwise with the name repeated for each item.
    pub fn list<'v, T: ParamValue + 'v>(mut self, items: impl IntoIterator<Item = &'v T>) {
        self.open_array();
        for item in items {
            item.encode(self.item());
        }
        self.close_array();
    }

    /// Writes a map: with `prefix` as `Name.key=value`, else as JSON.
    pub fn map<'v, V: ParamValue + 'v>(
        mut self,
        entries: impl IntoIterator<Item = (&'v String, &'v V)>,
    ) {
        if self.rules.prefix {
            for (key, value) in entries {
                value.encode(self.entry(key));
            }
            return;
        }
        let mut object = ParamWriter::new(BodyKind::Json);
        for (key, value) in entries {
            let entry = ValueWriter::new(&mut object, key);
            let rules = self.rules;
            value.encode(ValueWriter { rules, ..entry });
        }
        match object.finish_object() {
            Ok(json) => self.json_text(&json, true),
            Err(error) => self.refuse(error.reason().to_owned()),
        }
    }

    /// Refuses the value: `reason` is the end of a sentence that begins with the
    /// parameter's name.
    pub fn refuse(self, reason: impl Into<Cow<'static, str>>) {
        self.to.refuse(ParameterError::new(&self.name, reason));
    }

    fn is_json(&self) -> bool {
        self.place == Place::Body && self.to.is_json()
    }

    /// The writer for an item of a list.
    fn item(&mut self) -> ValueWriter<'_> {
        let is_item = self.is_json();
        ValueWriter {
            to: self.to,
            name: Cow::Borrowed(&self.name),
            is_item,
            ..*self
        }
    }

    /// The writer for an entry of a map by prefix.
    fn entry(&mut self, key: &str) -> ValueWriter<'_> {
        ValueWriter {
            name: Cow::Owned(format!("{}.{key}", self.name)),
            to: self.to,
            ..*self
        }
    }

    fn number(self, number: f64, text: &str) {
        let Rules {
            minimum, maximum, ..
        } = self.rules;
        if let Some(minimum) = minimum.filter(|minimum| number < *minimum) {
            self.refuse(format!("is {text}, at least {minimum} is allowed"));
        } else if let Some(maximum) = maximum.filter(|maximum| number > *maximum) {
            self.refuse(format!("is {text}, at most {maximum} is allowed"));
        } else {
            self.bare(text);
        }
    }

    /// Writes text that needs no quotes in JSON.
    fn bare(self, text: &str) {
        if self.is_json() {
            self.raw_json(text);
        } else {
            self.to.put_text(self.place, &self.name, text);
        }
    }

    /// Writes a value from its JSON. In a form, text has quotes only if it is declared to be
    /// sent as JSON.
    pub(super) fn json_text(mut self, json: &str, keeps_quotes: bool) {
        match json.as_bytes().first() {
            Some(b'n') | None => {}
            _ if self.is_json() => self.raw_json(json),
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
                for item in items {
                    self.item().json_item(item.get(), keeps_quotes);
                }
            }
            Some(b'"') if !keeps_quotes => match serde_json::from_str::<Cow<'_, str>>(json) {
                Ok(text) => self.text(&text),
                Err(error) => self.refuse(error.to_string()),
            },
            Some(_) => self.to.put_text(self.place, &self.name, json),
        }
    }

    /// Writes an item of a list. Only one level of lists can be sent by repeating the name.
    fn json_item(self, json: &str, keeps_quotes: bool) {
        if json.starts_with('[') && !keeps_quotes {
            self.refuse("contains a list within a list");
        } else if json.starts_with('[') {
            self.to.put_text(self.place, &self.name, json);
        } else {
            self.json_text(json, keeps_quotes);
        }
    }

    fn open_array(&mut self) {
        if self.is_json() {
            self.open_value();
            self.to.json().push('[');
        }
    }

    fn close_array(&mut self) {
        if self.is_json() {
            self.to.json().push(']');
        }
    }

    fn raw_json(mut self, json: &str) {
        self.open_value();
        self.to.json().push_str(json);
    }

    /// Writes the comma and the name before a JSON value.
    fn open_value(&mut self) {
        let name = (!self.is_item).then(|| quoted(&self.name));
        let out = self.to.json();
        if !(out.is_empty() || out.ends_with('[')) {
            out.push(',');
        }
        if let Some(name) = name {
            out.push_str(&name);
            out.push(':');
        }
    }

    fn check_length(&self, text: &str) -> Result<(), String> {
        // A character has at least one byte.
        let Some(limit) = self.rules.max_length.filter(|limit| text.len() > *limit) else {
            return Ok(());
        };
        let length = text.chars().count();
        if length <= limit {
            return Ok(());
        }
        Err(format!(
            "is {length} characters long, at most {limit} are allowed"
        ))
    }
}

/// Text as a JSON string.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Why a value could not be serialized.
fn reason(error: &serde_json::Error) -> String {
    error.to_string()
}
