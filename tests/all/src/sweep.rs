//! [`Sweep`]: every operation of every resource, called once by the typed client.

use std::collections::BTreeMap;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};
use twilio_emulator::Emulator;
use twilio_runtime::{
    Client,
    descriptor::{OperationDescriptor, OperationKind, ResourceDescriptor},
    dynamic,
};

use crate::{
    calls::{TypedCall, ready, written},
    value,
};

/// An emulator of resources, and the records created in it.
pub struct Sweep {
    emulator: Emulator,
    client: Client,
    /// The resources by product and by the shape of a record's path.
    records: BTreeMap<(&'static str, String), &'static ResourceDescriptor>,
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
    /// If two operations have the same route, or a required field cannot be filled.
    pub fn new(
        resources: &[&'static ResourceDescriptor],
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let (application, secret) = written::APPLICATION;
        let emulator = Emulator::builder().resources(resources);
        let emulator = emulator.oauth_app(application, secret).build()?;
        // The sender of messages and calls.
        let number = Map::from_iter([
            ("sid".to_owned(), value::sid("PN").into()),
            ("phone_number".to_owned(), written::NUMBER.into()),
        ]);
        let account = emulator.account_sid();
        let numbers = format!("/2010-04-01/Accounts/{account}/IncomingPhoneNumbers.json");
        let seeded = emulator.seed("api", &numbers, number);
        seeded.map_err(|rejection| format!("{rejection:?}"))?;
        let key = |r: &&'static ResourceDescriptor| ((r.product(), shape(r.instance_path())), *r);
        Ok(Self {
            client: emulator.client(),
            emulator,
            records: resources.iter().map(key).collect(),
        })
    }

    /// Makes a call on records that are created for it.
    ///
    /// # Errors
    ///
    /// The problem with the response, or the reason why the call cannot be made.
    pub fn call(&self, call: &TypedCall) -> Result<(), String> {
        let operation = call.operation().ok_or("no such operation")?;
        let values = self.values(call, operation)?;
        let mut last = String::new();
        for (name, path, parameters) in written::BEFORE {
            if *name == call.name {
                let path = filled(path, &values);
                last = self.create(call.resource.product(), &path, parameters, &last)?;
            }
        }
        let result = call.run(&self.client, values);
        result.map_err(|error| match error.code() {
            Some(code) => format!("{code}: {error}"),
            None => error.to_string(),
        })
    }

    /// Values for the path of an operation: of an existing record, or of the parents of a new
    /// one.
    fn values(
        &self,
        call: &TypedCall,
        operation: &OperationDescriptor,
    ) -> Result<Vec<String>, String> {
        let resource = call.resource;
        let at_record = operation.path() == resource.instance_path();
        let makes = matches!(
            operation.kind(),
            OperationKind::Create | OperationKind::List
        );
        match (at_record, makes) {
            (true, false) => self.record(resource, call.name),
            // A record of the collection, and the path without its key.
            (false, false) => {
                let mut values = self.record(resource, call.name)?;
                values.truncate(operation.path().matches('{').count());
                Ok(values)
            }
            (_, true) => self.above(resource.product(), operation.path(), call.name),
        }
    }

    /// A record of the resource: the values of its path.
    fn record(
        &self,
        resource: &'static ResourceDescriptor,
        call: &str,
    ) -> Result<Vec<String>, String> {
        let (product, name) = (resource.product(), resource.name());
        let mut values = self.above(product, resource.path(), call)?;
        if resource.is_singleton() {
            return Ok(values);
        }
        let path = filled(resource.path(), &values);
        let known = format!("{product} {name}");
        if let Some((_, parameters)) = written::CREATED.iter().find(|(name, _)| *name == known) {
            values.push(self.create(product, &path, parameters, "")?);
            return Ok(values);
        }
        let members = written::MEMBERS
            .iter()
            .find(|(of, on, _)| *of == call && *on == name)
            .and_then(|(.., json)| serde_json::from_str(json).ok());
        let seeded = self
            .emulator
            .seed(product, &path, members.unwrap_or_default());
        seeded.map_err(|rejection| format!("seed {path}: {rejection:?}"))
    }

    /// Creates a record in the collection at this path; gives its SID. `$SID` in a
    /// parameter is that of the last one.
    fn create(
        &self,
        product: &str,
        path: &str,
        parameters: &[(&str, &str)],
        last: &str,
    ) -> Result<String, String> {
        let (values, resource) = self
            .records
            .values()
            .filter(|resource| resource.product() == product)
            .find_map(|resource| Some((matched(resource.path(), path)?, resource)))
            .ok_or_else(|| format!("nothing is at {path}"))?;
        let operation = resource
            .operation(OperationKind::Create)
            .ok_or_else(|| format!("{} cannot be created", resource.name()))?;
        let parameters = parameters
            .iter()
            .map(|(name, value)| (*name, value.replace("$SID", last)));
        let parameters: Vec<_> = parameters.collect();
        let parameters: Vec<_> = parameters
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let created = ready(dynamic::call(&self.client, operation, &values, &parameters));
        let created = created.map_err(|error| error.to_string())?;
        let sid = created.get("sid").and_then(Value::as_str);
        Ok(sid.unwrap_or_default().to_owned())
    }

    /// Values for a path: of records if a resource has this path, otherwise any.
    fn above(&self, product: &'static str, path: &str, call: &str) -> Result<Vec<String>, String> {
        let shape = shape(path);
        let ends: Vec<_> = shape.match_indices("{}").map(|(at, _)| at + 2).collect();
        let known = |end: &usize| self.records.get(&(product, shape[..*end].to_owned()));
        let nearest = ends.iter().rev().find_map(|end| known(end).copied());
        let mut values = match nearest {
            // The caller has this account only.
            Some(resource) if resource.name() == "Account" && product == "api" => {
                vec![self.emulator.account_sid().to_string()]
            }
            Some(resource) => self.record(resource, call)?,
            None => Vec::new(),
        };
        let names = placeholders(path).skip(values.len());
        values.extend(names.map(|name| self.any(product, path, name)));
        Ok(values)
    }

    /// A value for a placeholder that does not identify a record of a resource.
    fn any(&self, product: &str, path: &str, name: &str) -> String {
        if name == "AccountSid" {
            return self.emulator.account_sid().to_string();
        }
        let mut owners = self.records.values();
        let owner = owners
            .find(|r| r.product() == product && (r.path() == path || r.instance_path() == path));
        let kind = owner.and_then(|owner| {
            let mut placeholders = owner.placeholders().iter();
            let found = placeholders.find(|placeholder| placeholder.name() == name);
            let kind = found.map(|placeholder| placeholder.kind());
            kind.or_else(|| Some(owner.key()?.kind()))
        });
        kind.map_or_else(|| "x".to_owned(), value::text)
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

fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    let rests = path.split('{').skip(1);
    rests.filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// The values of a path, if the template is its own.
fn matched<'p>(template: &str, path: &'p str) -> Option<Vec<&'p str>> {
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    let pairs = template.split('/').zip(path.split('/'));
    let values = pairs.filter(|(own, given)| own.starts_with('{') || own != given);
    let values = values.map(|(own, given)| own.starts_with('{').then_some(given));
    values.collect()
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
