//! [`Sweep`]: every operation of every resource, called once.

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};
use twilio_emulator::{Emulator, EmulatorTransport};
use twilio_runtime::descriptor::{
    Auth, OperationDescriptor, OperationKind, Output, Parameter, Place, ResourceDescriptor,
};

use crate::value;

/// An emulator of resources, and what was put into it.
pub struct Sweep {
    emulator: Emulator,
    /// The resources by product and by the shape of a record's path.
    records: BTreeMap<(&'static str, String), &'static ResourceDescriptor>,
}

/// What came of an operation.
#[derive(Debug)]
pub struct Outcome {
    /// The resource and the operation: `verify Service create`.
    pub call: String,
    /// What is wrong, if something is.
    pub mistake: Option<String>,
}

impl std::fmt::Debug for Sweep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sweep")
            .field("records", &self.records.len())
            .finish_non_exhaustive()
    }
}

impl Sweep {
    /// Serves these resources.
    ///
    /// # Errors
    ///
    /// If two cannot be told apart, or a required field cannot be filled.
    pub fn new(
        resources: &[&'static ResourceDescriptor],
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let emulator = Emulator::builder().resources(resources).build()?;
        // What messages come from.
        let number = Map::from_iter([("phone_number".to_owned(), Value::from(NUMBER))]);
        let account = emulator.account_sid();
        let numbers = format!("/2010-04-01/Accounts/{account}/IncomingPhoneNumbers.json");
        if resources
            .iter()
            .any(|resource| resource.name() == "IncomingPhoneNumber")
        {
            let seeded = emulator.seed("api", &numbers, number);
            seeded.map_err(|rejection| format!("{rejection:?}"))?;
        }
        let key = |r: &&'static ResourceDescriptor| ((r.product(), shape(r.instance_path())), *r);
        Ok(Self {
            emulator,
            records: resources.iter().map(key).collect(),
        })
    }

    /// A transport to the emulator.
    pub fn transport(&self) -> EmulatorTransport {
        self.emulator.transport()
    }

    /// Calls each operation of a resource.
    pub fn call(&self, resource: &'static ResourceDescriptor) -> Vec<Outcome> {
        let call = |operation: &OperationDescriptor| Outcome {
            call: call_name(resource, operation),
            mistake: self.operation(resource, operation).err(),
        };
        resource.operations().iter().map(call).collect()
    }

    fn operation(
        &self,
        resource: &'static ResourceDescriptor,
        operation: &OperationDescriptor,
    ) -> Result<(), String> {
        let kind = operation.kind();
        let at_record = operation.path() == resource.instance_path();
        let reads = !matches!(kind, OperationKind::Create | OperationKind::List);
        let values = match (at_record, reads) {
            (true, true) => self.record(resource)?,
            // A record of the collection, and the path without its key.
            (false, true) => {
                let mut values = self.record(resource)?;
                values.truncate(operation.path().matches('{').count());
                values
            }
            (_, false) => self.above(resource.product(), operation.path())?,
        };
        let response = self
            .emulator
            .handle(self.request(resource, operation, &values)?);
        let status = response.status();
        let body = String::from_utf8_lossy(response.body()).into_owned();
        let expected = if operation.is_redirect() {
            status.is_redirection()
        } else {
            status.is_success()
        };
        if !expected {
            return Err(format!("{status} {body}"));
        }
        check(resource, operation, &body)
    }

    /// A record of the resource: the values of its path.
    fn record(&self, resource: &'static ResourceDescriptor) -> Result<Vec<String>, String> {
        let values = self.above(resource.product(), resource.path())?;
        if resource.is_singleton() {
            return Ok(values);
        }
        let path = filled(resource.path(), &values);
        let seeded = self.emulator.seed(resource.product(), &path, Map::new());
        seeded.map_err(|rejection| format!("seed {path}: {rejection:?}"))
    }

    /// Values for a path: of records where it leads through a resource's, else any.
    fn above(&self, product: &'static str, path: &str) -> Result<Vec<String>, String> {
        let shape = shape(path);
        let ends: Vec<_> = shape.match_indices("{}").map(|(at, _)| at + 2).collect();
        let known = |end: &usize| self.records.get(&(product, shape[..*end].to_owned()));
        let nearest = ends.iter().rev().find_map(|end| Some((end, *known(end)?)));
        let mut values = match nearest {
            // Who asks has this account alone.
            Some((_, resource)) if resource.name() == "Account" && product == "api" => {
                vec![self.emulator.account_sid().to_string()]
            }
            Some((_, resource)) => self.record(resource)?,
            None => Vec::new(),
        };
        let owner = self
            .records
            .values()
            .find(|r| r.product() == product && (r.path() == path || r.instance_path() == path));
        let names = path
            .split('{')
            .skip(1)
            .filter_map(|rest| Some(rest.split_once('}')?.0));
        for name in names.skip(values.len()) {
            let kind = owner.and_then(|owner| {
                let found = owner.placeholders().iter().find(|p| p.name() == name);
                found
                    .map(|p| p.kind())
                    .or_else(|| Some(owner.key()?.kind()))
            });
            let value = if name == "AccountSid" {
                self.emulator.account_sid().to_string()
            } else {
                kind.map_or_else(|| "x".to_owned(), value::text)
            };
            values.push(value);
        }
        Ok(values)
    }

    fn request(
        &self,
        resource: &ResourceDescriptor,
        operation: &OperationDescriptor,
        values: &[String],
    ) -> Result<http::Request<Bytes>, String> {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let mut form = form_urlencoded::Serializer::new(String::new());
        let mut json = Map::new();
        let mut request = http::Request::builder().method(operation.method().as_str());
        let call = call_name(resource, operation);
        let asked = ASKED.iter().find(|(known, _)| *known == call);
        let asked = asked.map_or(&[][..], |(_, asked)| asked);
        for (name, value) in asked {
            form.append_pair(name, value);
        }
        let is_asked = |name: &str| asked.iter().any(|(known, _)| *known == name);
        let required = operation.parameters().filter(Parameter::is_required);
        for parameter in required.filter(|parameter| !is_asked(parameter.name())) {
            let kind = parameter.kind();
            match parameter.place() {
                Place::Header => request = request.header(parameter.name(), value::text(kind)),
                Place::Query => drop(query.append_pair(parameter.name(), &value::text(kind))),
                _ => {
                    json.insert(parameter.name().to_owned(), value::value(kind));
                    for text in texts(&value::value(kind)) {
                        form.append_pair(parameter.name(), &text);
                    }
                }
            }
        }
        if operation.auth() == Auth::Client {
            let login = format!(
                "{}:{}",
                self.emulator.account_sid(),
                self.emulator.auth_token()
            );
            let login = format!("Basic {}", BASE64_STANDARD.encode(login));
            request = request.header("authorization", login);
        }
        if let Some(content_type) = operation.body().content_type() {
            request = request.header("content-type", content_type);
        }
        let body = match operation.body() {
            body if body.is_json() => Value::Object(json).to_string(),
            body if body.content_type().is_some() => form.finish(),
            _ => String::new(),
        };
        let path = filled(operation.path(), values);
        let query = query.finish();
        let url = format!("https://{}.twilio.com{path}?{query}", resource.product());
        let request = request
            .uri(url.trim_end_matches('?'))
            .body(Bytes::from(body));
        request.map_err(|error| error.to_string())
    }
}

/// A number of the account.
const NUMBER: &str = "+14155550100";

/// What the emulator's own rules ask for beside what is declared as required.
const ASKED: [(&str, &[(&str, &str)]); 5] = [
    (
        "api IncomingPhoneNumber create",
        &[("PhoneNumber", "+14155550123")],
    ),
    (
        "api Message create",
        &[("To", "+14155550123"), ("From", NUMBER), ("Body", "x")],
    ),
    (
        "proxy PhoneNumber create",
        &[("PhoneNumber", "+14155550123")],
    ),
    ("proxy MessageInteraction create", &[("Body", "x")]),
    (
        "verify VerificationCheck create",
        &[("To", "+14155550123"), ("Code", "123456")],
    ),
];

/// `verify Service create`
fn call_name(resource: &ResourceDescriptor, operation: &OperationDescriptor) -> String {
    format!(
        "{} {} {}",
        resource.product(),
        resource.name(),
        operation.kind()
    )
}

/// Whether the body is what the operation says.
fn check(
    resource: &ResourceDescriptor,
    operation: &OperationDescriptor,
    body: &str,
) -> Result<(), String> {
    let is_empty = operation.kind() == OperationKind::Delete
        || operation.is_redirect()
        || matches!(operation.output(), Output::Nothing);
    if is_empty {
        return Ok(());
    }
    let body: Value = serde_json::from_str(body).map_err(|error| format!("{error}: {body}"))?;
    let records = match operation.paging() {
        Some(paging) => {
            let records = body.get(paging.list_key()).and_then(Value::as_array);
            let none = || format!("no `{}` in {body}", paging.list_key());
            records.ok_or_else(none)?.clone()
        }
        None => vec![body],
    };
    let fields = operation
        .record()
        .map_or_else(|| resource.fields(), |record| record.fields());
    let mistakes = records.iter().flat_map(|record| {
        fields
            .iter()
            .filter_map(|field| value::mistake(field, record))
    });
    let mistakes: Vec<_> = mistakes.collect();
    if mistakes.is_empty() {
        Ok(())
    } else {
        Err(mistakes.join(", "))
    }
}

/// The texts of a value in a form.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

/// A path without the names of its placeholders and without `.json`.
fn shape(path: &str) -> String {
    let segments = path.trim_end_matches(".json").split('/');
    let segments = segments.map(|segment| {
        if segment.starts_with('{') {
            "{}"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A path with values in the place of its placeholders.
fn filled(path: &str, values: &[String]) -> String {
    let mut values = values.iter();
    let mut filled = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let value = values.next().map_or("x", String::as_str);
        filled.push_str(before);
        filled.extend(utf8_percent_encode(value, NON_ALPHANUMERIC));
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    filled + rest
}
