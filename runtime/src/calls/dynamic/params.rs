//! Parameters as text, checked against the descriptor.

use serde_json::{Value, value::RawValue};

use crate::{
    Anything, Kind, Sid,
    declare::params::{ParamValue, ValueWriter},
    declare::{
        descriptor::{OperationDescriptor, Parameter, Place},
        params::{EncodeParams, ParamWriter},
    },
    error::ParameterError,
};

/// The given parameters, in order.
pub(super) struct Texts<'a> {
    pub(super) operation: &'a OperationDescriptor,
    pub(super) given: &'a [(&'a str, &'a str)],
}

impl EncodeParams for Texts<'_> {
    fn encode_params(&self, to: &mut ParamWriter) {
        if self.operation.is_untyped() {
            for (name, text) in self.given {
                to.parameter(name).text(text);
            }
            return;
        }
        let known: Vec<Parameter> = self.operation.parameters().collect();
        for parameter in &known {
            self.encode(parameter, to);
        }
        let unknown = |(name, _): &&(&str, &str)| !known.iter().any(|p| takes(p, name));
        for (name, _) in self.given.iter().filter(unknown) {
            to.refuse(ParameterError::new(
                name,
                "is not a parameter of this operation",
            ));
        }
    }
}

impl Texts<'_> {
    fn encode(&self, parameter: &Parameter, to: &mut ParamWriter) {
        let given: Vec<_> = self
            .given
            .iter()
            .filter(|(name, _)| takes(parameter, name))
            .collect();
        if given.is_empty() && parameter.is_required() {
            to.refuse(ParameterError::new(parameter.name(), "is required"));
        }
        if parameter.is_prefix() {
            let kind = match parameter.kind() {
                Kind::Map(value) => *value,
                other => other,
            };
            for (name, text) in given {
                Typed { kind, text }.encode(placed(parameter, to.parameter(name)));
            }
            return;
        }
        match (parameter.kind(), given.as_slice()) {
            (_, []) => {}
            (Kind::List(item), all) => {
                let items = all.iter().map(|(_, text)| Typed { kind: *item, text });
                let items: Vec<_> = items.collect();
                placed(parameter, to.parameter(parameter.name())).list(&items);
            }
            (kind, [(_, text)]) => {
                let value = Typed { kind, text };
                value.encode(placed(parameter, to.parameter(parameter.name())));
            }
            (_, _) => to.refuse(ParameterError::new(parameter.name(), "is specified twice")),
        }
    }
}

/// Whether a name belongs to the parameter.
fn takes(parameter: &Parameter, name: &str) -> bool {
    if parameter.is_prefix() {
        let key = name.strip_prefix(parameter.name());
        return key.is_some_and(|key| key.starts_with('.'));
    }
    parameter.name() == name
}

/// The writer for the parameter's place and limits.
fn placed<'a>(parameter: &Parameter, mut to: ValueWriter<'a>) -> ValueWriter<'a> {
    to = match parameter.place() {
        Place::Header => to.header(),
        Place::Query => to.query(),
        Place::Body => to,
    };
    if let Some(limit) = parameter.max_length() {
        to = to.max_length(limit);
    }
    if let Some(minimum) = parameter.minimum() {
        to = to.minimum(minimum);
    }
    if let Some(maximum) = parameter.maximum() {
        to = to.maximum(maximum);
    }
    to
}

/// Text, checked as a value of a kind.
struct Typed<'a> {
    kind: Kind,
    text: &'a str,
}

impl ParamValue for Typed<'_> {
    fn encode(&self, to: ValueWriter<'_>) {
        let Self { kind, text } = self;
        let expected = || format!("is not of kind {kind}");
        match kind {
            Kind::Integer => match text.parse() {
                Ok(number) => to.integer(number),
                Err(_) => to.refuse(expected()),
            },
            Kind::Number => match text.parse() {
                Ok(number) => to.float(number),
                Err(_) => to.refuse(expected()),
            },
            Kind::Bool => match text.parse() {
                Ok(flag) => to.bool(flag),
                Err(_) => to.refuse(expected()),
            },
            Kind::Object(_) | Kind::Map(_) | Kind::List(_) => match raw(text) {
                Some(json) => to.json(json),
                None => to.refuse("is not JSON"),
            },
            // Text that is not JSON becomes a JSON string.
            Kind::Json => match raw(text) {
                Some(json) => to.json(json),
                None => to.json(&Value::from(*text)),
            },
            kind if is_text_of(kind, text) => to.text(text),
            _ => to.refuse(expected()),
        }
    }
}

fn raw(text: &str) -> Option<&RawValue> {
    serde_json::from_str(text).ok()
}

/// Whether text is a value of a kind that is sent as text. An enumeration accepts values
/// that the declaration does not contain.
fn is_text_of(kind: &Kind, text: &str) -> bool {
    match kind {
        Kind::Timestamp => text.parse::<jiff::Timestamp>().is_ok(),
        Kind::Date => text.parse::<jiff::civil::Date>().is_ok(),
        Kind::SidOf(prefixes) => {
            let is_sid = serde_json::from_value::<Sid<Anything>>(Value::from(text)).is_ok();
            let has_prefix = prefixes.iter().any(|prefix| text.starts_with(prefix));
            is_sid && (prefixes.is_empty() || has_prefix)
        }
        _ => true,
    }
}
