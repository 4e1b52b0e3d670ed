//! [`Parameters`]: what a request asks, checked against the declaration.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use twilio_runtime::{
    Kind,
    descriptor::{OperationDescriptor, Parameter, Place},
};

use crate::{
    coerce,
    names::snake_case,
    rejection::Rejection,
    request::{Body, Received},
    served::Served,
};

/// The parameters of one request by wire name, each a value of its declared kind.
#[derive(Clone, Debug, Default)]
pub struct Parameters(BTreeMap<String, Value>);

/// What was given for one parameter.
enum Given<'a> {
    Texts(Vec<&'a str>),
    Json(&'a Value),
    Entries(Vec<(&'a str, Given<'a>)>),
}

impl Parameters {
    /// A parameter's value, if it was given.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// A parameter's value, if it was given and is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// The value of the parameter whose name has the words of `field`.
    pub(crate) fn for_field(&self, field: &str) -> Option<&Value> {
        let field = snake_case(field);
        let mut parameters = self.0.iter();
        let found = parameters.find(|(name, _)| snake_case(name) == field);
        found.map(|(_, value)| value)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Reads and checks the parameters of a request.
    pub(crate) fn read(
        operation: &OperationDescriptor,
        served: &Served,
        request: &Received,
    ) -> Result<Self, Rejection> {
        let body = request.decode_body(operation.body())?;
        if operation.is_untyped() {
            return Self::untyped(served, &body);
        }
        let given = |parameter: &Parameter| match parameter.place() {
            Place::Header => texts(request.header_values(parameter.name())),
            Place::Query => texts(request.query_values(parameter.name())),
            _ => body.given(parameter),
        };
        Self::typed(operation, given)
    }

    /// Checks parameters that a rule gives as a JSON object.
    pub(crate) fn from_object(
        operation: Option<&OperationDescriptor>,
        object: &Map<String, Value>,
    ) -> Result<Self, Rejection> {
        match operation {
            Some(operation) if !operation.is_untyped() => {
                Self::typed(operation, |parameter| json(object.get(parameter.name())))
            }
            _ => Ok(Self(object.clone().into_iter().collect())),
        }
    }

    fn typed<'a>(
        operation: &OperationDescriptor,
        given: impl Fn(&Parameter) -> Option<Given<'a>>,
    ) -> Result<Self, Rejection> {
        let mut values = BTreeMap::new();
        for parameter in operation.parameters() {
            let name = parameter.name();
            match given(&parameter) {
                Some(given) => {
                    let value = check(&parameter, &given);
                    let value = value.map_err(|why| Rejection::invalid_parameter(name, why))?;
                    values.insert(name.to_owned(), value);
                }
                None if parameter.is_required() => {
                    return Err(Rejection::missing_parameter(name));
                }
                None => {}
            }
        }
        Ok(Self(values))
    }

    /// Everything in the body; what has a field must be of its kind.
    fn untyped(served: &Served, body: &Body) -> Result<Self, Rejection> {
        let mut values = BTreeMap::new();
        for (name, given) in body.all() {
            let kind = served
                .field(name)
                .map(twilio_runtime::descriptor::FieldDescriptor::kind);
            let value = match (kind, given) {
                (_, Given::Json(Value::Null)) | (None, Given::Entries(_)) => Value::Null,
                (Some(kind), given) => decode(kind, &given)
                    .map_err(|reason| Rejection::invalid_parameter(name, reason))?,
                (None, Given::Json(value)) => value.clone(),
                (None, Given::Texts(texts)) => texts.last().copied().into(),
            };
            values.insert(name.to_owned(), value);
        }
        Ok(Self(values))
    }
}

impl Body {
    fn given(&self, parameter: &Parameter) -> Option<Given<'_>> {
        let name = parameter.name();
        if !parameter.is_prefix() {
            return self.named(name);
        }
        let entries = self.all().filter_map(|(given, value)| {
            let key = given.strip_prefix(name)?.strip_prefix('.')?;
            Some((key, value))
        });
        let entries: Vec<_> = entries.collect();
        (!entries.is_empty()).then_some(Given::Entries(entries))
    }

    fn named(&self, name: &str) -> Option<Given<'_>> {
        match self {
            Self::Form(form) => texts(form.get(name)?.iter().map(String::as_str).collect()),
            Self::Json(object) => json(object.get(name)),
        }
    }

    fn all(&self) -> Box<dyn Iterator<Item = (&str, Given<'_>)> + '_> {
        match self {
            Self::Form(form) => Box::new(form.iter().map(|(name, values)| {
                let values = values.iter().map(String::as_str).collect();
                (name.as_str(), Given::Texts(values))
            })),
            Self::Json(object) => {
                let members = object.iter();
                Box::new(members.map(|(name, value)| (name.as_str(), Given::Json(value))))
            }
        }
    }
}

fn texts(values: Vec<&str>) -> Option<Given<'_>> {
    (!values.is_empty()).then_some(Given::Texts(values))
}

/// A null in a JSON body is a parameter that was not given.
fn json(value: Option<&Value>) -> Option<Given<'_>> {
    value.filter(|value| !value.is_null()).map(Given::Json)
}

fn check(parameter: &Parameter, given: &Given<'_>) -> Result<Value, String> {
    let value = decode(parameter.kind(), given)?;
    let limit = parameter.max_length().unwrap_or(usize::MAX);
    let is_too_long = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        text.chars().count() > limit
    };
    let too_long = match &value {
        Value::Array(items) => items.iter().any(is_too_long),
        value => is_too_long(value),
    };
    if too_long {
        return Err(format!("may have at most {limit} characters"));
    }
    Ok(value)
}

fn decode(kind: Kind, given: &Given<'_>) -> Result<Value, String> {
    match given {
        Given::Json(value) => coerce::from_json(kind, value),
        Given::Texts(texts) => from_texts(kind, texts),
        Given::Entries(entries) => {
            let of = match kind {
                Kind::Map(of) => *of,
                _ => Kind::Json,
            };
            let entries = entries.iter();
            let entries = entries.map(|(key, given)| Ok(((*key).to_owned(), decode(of, given)?)));
            entries.collect::<Result<_, String>>().map(Value::Object)
        }
    }
}

/// A list is the key repeated; of anything else the last value counts.
fn from_texts(kind: Kind, texts: &[&str]) -> Result<Value, String> {
    match kind {
        Kind::List(item) => {
            let items = texts.iter().map(|text| coerce::from_text(*item, text));
            items.collect::<Result<_, _>>().map(Value::Array)
        }
        _ => coerce::from_text(kind, texts.last().copied().unwrap_or_default()),
    }
}
