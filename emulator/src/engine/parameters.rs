//! [`Parameters`]: the parameters of a request, checked against the declaration.

use std::borrow::Cow;

use jiff::{civil::Date, tz::TimeZone};
use serde_json::{Map, Value};
use twilio_runtime::{
    Kind,
    descriptor::{OperationDescriptor, Parameter, Place},
};

use crate::{
    catalog::{Entry, coerce},
    http::{Body, Received, Rejection},
};

/// The parameters of one request by wire name, each a value of its declared kind.
#[derive(Clone, Debug, Default)]
pub struct Parameters(Vec<Given>);

#[derive(Clone, Debug)]
struct Given {
    name: Cow<'static, str>,
    /// The index of the field that the parameter fills.
    place: Option<usize>,
    value: Value,
}

/// The rejection of a request without a required parameter.
pub(crate) type Missing<'a> = &'a dyn Fn(&str) -> Rejection;

/// The value that was sent for one parameter.
enum Sent<'a> {
    Texts(Vec<&'a str>),
    Json(&'a Value),
    Entries(Vec<(&'a str, Sent<'a>)>),
}

impl Sent<'_> {
    fn is_empty(&self) -> bool {
        match self {
            Self::Texts(texts) => texts.last().is_some_and(|text| text.is_empty()),
            Self::Json(value) => value.as_str().is_some_and(str::is_empty),
            Self::Entries(_) => false,
        }
    }
}

impl Parameters {
    /// A parameter's value, if it was sent.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let given = self.0.iter().find(|given| given.name == name);
        given.map(|given| &given.value)
    }

    /// A parameter's value, if it was sent and is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// The value for the field with this index.
    pub(crate) fn at(&self, place: usize) -> Option<&Value> {
        let given = self.0.iter().find(|given| given.place == Some(place));
        given.map(|given| &given.value)
    }

    /// The parameters that fill a field: name and index of the field.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, usize)> {
        let given = self.0.iter();
        given.filter_map(|given| Some((&*given.name, given.place?)))
    }

    /// The parameters that fill a field: the field's index, the parameter's name and value.
    pub(crate) fn with_places(&self) -> impl Iterator<Item = (usize, &str, &Value)> {
        let given = self.0.iter();
        given.filter_map(|given| Some((given.place?, &*given.name, &given.value)))
    }

    /// The parameters that fill no field.
    pub(crate) fn without_place(&self) -> impl Iterator<Item = (&str, &Value)> {
        let others = self.0.iter().filter(|given| given.place.is_none());
        others.map(|given| (&*given.name, &given.value))
    }

    /// Reads and checks the parameters of a request.
    pub(crate) fn read(
        operation: &OperationDescriptor,
        entry: &Entry,
        request: &Received,
        query: &[(String, String)],
        missing: Missing<'_>,
    ) -> Result<Self, Rejection> {
        let body = request.decode_body(operation.body())?;
        if operation.is_untyped() {
            return Self::untyped(entry, &body);
        }
        Self::typed(operation, entry, missing, |parameter| {
            match parameter.place() {
                Place::Header => texts(request.header_values(parameter.name())),
                Place::Query => texts(query_values(query, parameter.name())),
                _ => body.sent(parameter),
            }
        })
    }

    /// Checks the parameters of a create by a rule, which are given as a JSON object.
    pub(crate) fn from_object(
        entry: &Entry,
        object: &Map<String, Value>,
        missing: Missing<'_>,
    ) -> Result<Self, Rejection> {
        if let Some(operation) = entry.creating_operation()
            && !operation.is_untyped()
        {
            return Self::typed(operation, entry, missing, |parameter| {
                json(object.get(parameter.name()))
            });
        }
        let given = object.iter().map(|(name, value)| Given {
            name: name.clone().into(),
            place: entry.place(name),
            value: value.clone(),
        });
        Ok(Self(given.collect()))
    }

    fn typed<'a>(
        operation: &OperationDescriptor,
        entry: &Entry,
        missing: Missing<'_>,
        sent: impl Fn(&Parameter) -> Option<Sent<'a>>,
    ) -> Result<Self, Rejection> {
        let mut all = Vec::new();
        for parameter in operation.parameters() {
            let name = parameter.name();
            match sent(&parameter) {
                Some(sent) if parameter.is_required() && sent.is_empty() => {
                    return Err(missing(name));
                }
                Some(sent) => {
                    let limit = parameter.max_length();
                    let limit = limit.filter(|_| !entry.measured_by_rules.contains(&name));
                    let value = check(&parameter, &sent, limit);
                    let value = value.map_err(|why| Rejection::invalid_parameter(name, why))?;
                    all.push(Given {
                        name: name.into(),
                        place: entry.place_of(&parameter),
                        value,
                    });
                }
                None if parameter.is_required() => {
                    return Err(missing(name));
                }
                None => {}
            }
        }
        Ok(Self(all))
    }

    /// All members of the body; those with a field must have its kind.
    fn untyped(entry: &Entry, body: &Body) -> Result<Self, Rejection> {
        let mut all = Vec::new();
        for (name, sent) in body.all() {
            let place = entry.place(name);
            let kind = place.map(|place| entry.fields[place].descriptor.kind());
            let value = match (kind, sent) {
                (_, Sent::Json(Value::Null)) | (None, Sent::Entries(_)) => Value::Null,
                (Some(kind), sent) => decode(kind, &sent)
                    .map_err(|reason| Rejection::invalid_parameter(name, reason))?,
                (None, Sent::Json(value)) => value.clone(),
                (None, Sent::Texts(texts)) => texts.last().copied().into(),
            };
            all.push(Given {
                name: name.to_owned().into(),
                place,
                value,
            });
        }
        Ok(Self(all))
    }
}

/// The values of a query parameter.
pub(super) fn query_values<'a>(query: &'a [(String, String)], name: &str) -> Vec<&'a str> {
    let pairs = query.iter().filter(|(given, _)| given == name);
    pairs.map(|(_, value)| value.as_str()).collect()
}

impl Body {
    fn sent(&self, parameter: &Parameter) -> Option<Sent<'_>> {
        let name = parameter.name();
        if !parameter.is_prefix() {
            return self.named(name);
        }
        let entries = self.all().filter_map(|(sent, value)| {
            let key = sent.strip_prefix(name)?.strip_prefix('.')?;
            Some((key, value))
        });
        let entries: Vec<_> = entries.collect();
        (!entries.is_empty()).then_some(Sent::Entries(entries))
    }

    fn named(&self, name: &str) -> Option<Sent<'_>> {
        match self {
            Self::Form(form) => texts(form.get(name)?.iter().map(String::as_str).collect()),
            Self::Json(object) => json(object.get(name)),
        }
    }

    fn all(&self) -> Box<dyn Iterator<Item = (&str, Sent<'_>)> + '_> {
        match self {
            Self::Form(form) => Box::new(form.iter().map(|(name, values)| {
                let values = values.iter().map(String::as_str).collect();
                (name.as_str(), Sent::Texts(values))
            })),
            Self::Json(object) => {
                let members = object.iter();
                Box::new(members.map(|(name, value)| (name.as_str(), Sent::Json(value))))
            }
        }
    }
}

fn texts(values: Vec<&str>) -> Option<Sent<'_>> {
    (!values.is_empty()).then_some(Sent::Texts(values))
}

/// A null in a JSON body is a parameter that was not sent.
fn json(value: Option<&Value>) -> Option<Sent<'_>> {
    value.filter(|value| !value.is_null()).map(Sent::Json)
}

fn check(
    parameter: &Parameter,
    sent: &Sent<'_>,
    max_length: Option<usize>,
) -> Result<Value, String> {
    let day = filtered_day(parameter, sent);
    let value = day.map_or_else(|| decode(parameter.kind(), sent), Ok)?;
    let limit = max_length.unwrap_or(usize::MAX);
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
    if let Some(number) = value.as_f64() {
        check_bounds(parameter, number)?;
    }
    Ok(value)
}

/// A list can be filtered by a day, regardless of the parameter's own kind: a date for a
/// timestamp stays a date, so that only the day is compared, and a timestamp for a date is
/// reduced to its day.
fn filtered_day(parameter: &Parameter, sent: &Sent<'_>) -> Option<Value> {
    let (Place::Query, Sent::Texts(texts)) = (parameter.place(), sent) else {
        return None;
    };
    let text = texts.last()?;
    match parameter.kind() {
        Kind::Timestamp => {
            let date: Date = text.parse().ok()?;
            (date.to_string() == **text).then(|| (*text).into())
        }
        Kind::Date => {
            let time = coerce::timestamp(text)?.to_zoned(TimeZone::UTC);
            Some(time.date().to_string().into())
        }
        _ => None,
    }
}

fn check_bounds(parameter: &Parameter, number: f64) -> Result<(), String> {
    match (parameter.minimum(), parameter.maximum()) {
        (Some(minimum), _) if number < minimum => Err(format!("must be at least {minimum}")),
        (_, Some(maximum)) if number > maximum => Err(format!("must be at most {maximum}")),
        _ => Ok(()),
    }
}

fn decode(kind: Kind, sent: &Sent<'_>) -> Result<Value, String> {
    match sent {
        Sent::Json(value) => coerce::from_json(kind, value),
        Sent::Texts(texts) => from_texts(kind, texts),
        Sent::Entries(entries) => {
            let of = match kind {
                Kind::Map(of) => *of,
                _ => Kind::Json,
            };
            let entries = entries.iter();
            let entries = entries.map(|(key, sent)| Ok(((*key).to_owned(), decode(of, sent)?)));
            entries.collect::<Result<_, String>>().map(Value::Object)
        }
    }
}

/// A list is sent as a repeated key; for other kinds the last value counts.
fn from_texts(kind: Kind, texts: &[&str]) -> Result<Value, String> {
    match kind {
        Kind::List(item) => {
            let items = texts.iter().map(|text| coerce::from_text(*item, text));
            items.collect::<Result<_, _>>().map(Value::Array)
        }
        _ => coerce::from_text(kind, texts.last().copied().unwrap_or_default()),
    }
}
