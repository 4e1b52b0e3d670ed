//! The examples of documents: each one is decoded, and checked for fields that are not
//! declared.

use std::collections::BTreeSet;

use serde_json::Value;
use twilio_runtime::{
    __private, Client, Credentials, Kind, RetryPolicy,
    descriptor::{FieldDescriptor, Output, ResourceDescriptor},
    testing::MockTransport,
};

use crate::{
    Document, Result,
    calls::PathValues,
    cases::{ACCOUNT, plain},
    document::Operation,
    key::{self, Declared, Key},
    ours,
};

#[cfg(test)]
mod tests;

/// The result of checking the examples.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// How many responses were decoded by a client.
    pub responses: usize,
    /// How many records they contained.
    pub records: usize,
    /// The problems, one line each.
    pub differences: Vec<String>,
}

/// Decodes every example response of every declared operation.
///
/// # Errors
///
/// If a client cannot be built.
pub async fn check(
    documents: &[Document],
    resources: &[&'static ResourceDescriptor],
) -> Result<Examples> {
    let mut examples = Examples::default();
    let declared = key::declared(resources);
    for document in documents {
        for operation in &document.operations() {
            if let Some(declared) = declared.get(&Key::of(operation)) {
                examples
                    .operation(document.name(), operation, *declared)
                    .await?;
            }
        }
    }
    Ok(examples)
}

impl Examples {
    async fn operation(
        &mut self,
        document: &str,
        operation: &Operation,
        declared: Declared,
    ) -> Result<()> {
        let (resource, kind) = (declared.0.name(), declared.1.kind());
        for (status, response) in &operation.responses {
            for (name, body) in &response.examples {
                self.responses += 1;
                let what = format!("{document} {resource} {kind} {status} {name}");
                let found = match status {
                    ..300 => self.records(declared, body).await?,
                    400.. => error(declared, *status, body).await?,
                    _ => Vec::new(),
                };
                let lines = found.into_iter().map(|found| format!("{what}: {found}"));
                self.differences.extend(lines);
            }
        }
        Ok(())
    }

    /// The problems of a response's records: a record that its type cannot read, a field that is
    /// not declared, a page after which the list cannot continue.
    async fn records(&mut self, declared: Declared, body: &Value) -> Result<Vec<String>> {
        let (resource, operation) = declared;
        let fields = match operation.record() {
            Some(record) => record.fields(),
            None => resource.fields(),
        };
        let mut found = Vec::new();
        let records = match operation.paging() {
            Some(paging) => {
                found.extend(page(declared, body).await?);
                body[paging.list_key()]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .collect()
            }
            None if matches!(operation.output(), Output::Nothing | Output::Redirect) => Vec::new(),
            None => vec![body],
        };
        let mut unknown = BTreeSet::new();
        for record in records {
            self.records += 1;
            let read = operation.__reads(record.to_string().as_bytes());
            found.extend(read.err().map(|error| error.to_string()));
            unknown_members(fields, record, "", &mut unknown);
        }
        found.extend(unknown.iter().map(|name| format!("unknown field {name}")));
        Ok(found)
    }
}

/// The problem of a list's page, apart from its records.
async fn page((resource, operation): Declared, body: &Value) -> Result<Option<String>> {
    let at = PathValues(plain(resource, operation).path);
    let (client, read) = (client(200, body)?, __private::read_record);
    let list = __private::list::<Value, ()>(&client, operation.__route(), &at, read);
    Ok(match list.pages().next().await {
        Some(Ok(_)) => None,
        Some(Err(error)) => Some(error.to_string()),
        None => Some("no page".to_owned()),
    })
}

/// Whether the client reports the response as an error.
async fn error((resource, operation): Declared, status: u16, body: &Value) -> Result<Vec<String>> {
    let client = client(status, body)?;
    let call = ours::dynamic(&plain(resource, operation), &client)?;
    let (code, found) = match call.send.await {
        Ok(()) => return Ok(vec!["an error was reported as success".to_owned()]),
        Err(error) => (body["code"].as_u64(), error.code().map(u64::from)),
    };
    let differs = (code != found).then(|| format!("code {code:?} became {found:?}"));
    Ok(differs.into_iter().collect())
}

/// The members of an object that are not declared, by their path.
fn unknown_members(
    fields: &[FieldDescriptor],
    object: &Value,
    place: &str,
    unknown: &mut BTreeSet<String>,
) {
    let is_open = fields.iter().any(FieldDescriptor::is_flattened);
    for (name, value) in object.as_object().into_iter().flatten() {
        let place = format!("{place}{name}");
        match fields.iter().find(|field| field.name() == name) {
            Some(field) => unknown_values(field.kind(), value, &place, unknown),
            None if is_open => {}
            None => drop(unknown.insert(place)),
        }
    }
}

fn unknown_values(kind: Kind, value: &Value, place: &str, unknown: &mut BTreeSet<String>) {
    match kind {
        Kind::Object(object) => {
            unknown_members(object().fields(), value, &format!("{place}."), unknown);
        }
        Kind::List(item) => {
            for value in value.as_array().into_iter().flatten() {
                unknown_values(*item, value, &format!("{place}[]"), unknown);
            }
        }
        Kind::Map(item) => {
            for value in value.as_object().into_iter().flat_map(|map| map.values()) {
                unknown_values(*item, value, &format!("{place}{{}}"), unknown);
            }
        }
        _ => {}
    }
}

/// A client that receives this response.
fn client(status: u16, body: &Value) -> Result<Client> {
    let transport = MockTransport::new();
    transport.reply(status, body.to_string());
    let credentials = Credentials::account(ACCOUNT, "token");
    let builder = Client::builder(credentials).transport(transport);
    // An example of an error must not be retried.
    Ok(builder.retry(RetryPolicy::none()).build()?)
}
