//! The examples of documents: every one is decoded, and looked at for fields that no
//! declaration names.

use std::collections::BTreeSet;

use serde_json::Value;
use twilio_runtime::{
    Client, Credentials, Kind, RetryPolicy,
    descriptor::{FieldDescriptor, ResourceDescriptor},
    testing::MockTransport,
};

use crate::{
    Document, Result,
    cases::{ACCOUNT, plain},
    document::Operation,
    key::{self, Declared, Key},
    ours::Ours,
};

#[cfg(test)]
mod tests;

/// What the examples of documents show.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// How many responses were decoded by a client.
    pub responses: usize,
    /// How many records they held.
    pub records: usize,
    /// What went wrong, one line each.
    pub differences: Vec<String>,
}

/// Decodes every example response of every declared operation.
///
/// # Errors
///
/// If a call cannot be built.
pub async fn check(
    documents: &[Document],
    resources: &[&'static ResourceDescriptor],
    ours: Ours,
) -> Result<Examples> {
    let mut examples = Examples::default();
    let declared = key::declared(resources);
    for document in documents {
        for operation in &document.operations() {
            if let Some(declared) = declared.get(&Key::of(operation)) {
                let name = document.name();
                examples.operation(name, operation, *declared, ours).await?;
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
        ours: Ours,
    ) -> Result<()> {
        let (resource, kind) = (declared.0.name(), declared.1.kind());
        for (status, response) in &operation.responses {
            for (name, body) in &response.examples {
                let what = format!("{document} {resource} {kind} {status} {name}");
                self.response(&what, declared, ours, *status, body).await?;
                if *status < 300 {
                    self.fields(&what, declared, body);
                }
            }
        }
        Ok(())
    }

    /// The client decodes the response as what its status says.
    async fn response(
        &mut self,
        what: &str,
        (resource, operation): Declared,
        ours: Ours,
        status: u16,
        body: &Value,
    ) -> Result<()> {
        self.responses += 1;
        let transport = MockTransport::new();
        transport.reply(status, body.to_string());
        let call = ours(&plain(resource, operation), &client(transport)?)?;
        let difference = match call.send.await {
            Ok(()) if status < 400 => return Ok(()),
            Ok(()) => "an error was taken for success".to_owned(),
            Err(error) if status >= 400 => {
                let (code, found) = (body["code"].as_u64(), error.code().map(u64::from));
                if code == found {
                    return Ok(());
                }
                format!("code {code:?} became {found:?}")
            }
            Err(error) => error.to_string(),
        };
        self.differences.push(format!("{what}: {difference}"));
        Ok(())
    }

    /// Every field of every record is declared.
    fn fields(&mut self, what: &str, (resource, operation): Declared, body: &Value) {
        let fields = match operation.record() {
            Some(record) => record.fields(),
            None => resource.fields(),
        };
        let records: Vec<_> = match operation.paging() {
            Some(paging) => body[paging.list_key()]
                .as_array()
                .into_iter()
                .flatten()
                .collect(),
            None => vec![body],
        };
        let mut unknown = BTreeSet::new();
        for record in records {
            self.records += 1;
            unknown_members(fields, record, "", &mut unknown);
        }
        let lines = unknown
            .iter()
            .map(|name| format!("{what}: unknown field {name}"));
        self.differences.extend(lines);
    }
}

/// The members of an object that are not declared, by their place in it.
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

fn client(transport: MockTransport) -> Result<Client> {
    let credentials = Credentials::account(ACCOUNT, "token");
    let builder = Client::builder(credentials).transport(transport);
    // An example of an error is to be seen, not tried again.
    Ok(builder.retry(RetryPolicy::none()).build()?)
}
