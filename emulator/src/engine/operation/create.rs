//! `create`: adds a record with a new key.

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::{Map, Value};
use twilio_runtime::{Resource, descriptor::KeyDescriptor};

use crate::{
    catalog::Name,
    engine::{context::Context, exchange::Exchange, fill, parameters::Parameters},
    http::Rejection,
    store::{Record, ResourceId},
};

pub(crate) fn run(
    exchange: &Exchange<'_>,
    context: &mut Context<'_>,
) -> Result<Response<Bytes>, Rejection> {
    let parameters = exchange.parameters()?;
    let (resource, within) = (exchange.resource, &exchange.within);
    let path = match context.store.find(resource, within, &exchange.key) {
        // A create at the path of a record or a singleton updates the existing one.
        Some(record) if !exchange.key.is_empty() || exchange.entry.is_singleton() => {
            let mut record = Record::clone(record);
            fill::write(&mut record, exchange.entry, &parameters, context);
            let path = record.path().to_vec();
            context.update(resource, record);
            path
        }
        _ => create(context, resource, within, &exchange.key, &parameters)?,
    };
    // A rule may have changed the record after it was stored.
    let key = match path.split_at_checked(within.len()) {
        Some((_, [key])) => key.as_str(),
        _ => "",
    };
    let stored = context.store.find(resource, within, key).cloned();
    let record = stored.ok_or_else(|| exchange.not_found())?;
    exchange.written(StatusCode::CREATED, &record, &parameters, context)
}

/// Adds a record, with rules; returns its path. For an empty key a new one is generated.
fn create(
    context: &mut Context<'_>,
    resource: ResourceId,
    within: &[String],
    key: &str,
    parameters: &Parameters,
) -> Result<Vec<String>, Rejection> {
    let rules = context.rules_of(resource);
    let mut record = fill::new_record(context, resource, within, parameters);
    if !key.is_empty() {
        record.set_key(key);
    }
    rules.before_create(&mut record, parameters, context)?;
    if context
        .store
        .find(resource, within, record.key())
        .is_some_and(|other| !other.is_removed())
    {
        return Err(Rejection::key_taken(record.key()));
    }
    context.check_alias(resource, &record)?;
    context.insert_record(resource, record.clone());
    rules.after_create(&record, parameters, context)?;
    Ok(record.path().to_vec())
}

impl Context<'_> {
    /// Adds a record in the same way as a client, with defaults and rules. Returns its path, which
    /// is empty if the resource is not served.
    ///
    /// # Errors
    ///
    /// The rejection that a client would receive.
    pub fn create<R: Resource>(
        &mut self,
        within: &[String],
        parameters: &Map<String, Value>,
    ) -> Result<Vec<String>, Rejection> {
        let Some(resource) = self.catalog.id(R::DESCRIPTOR) else {
            return Ok(Vec::new());
        };
        let rules = self.rules_of(resource);
        let entry = self.catalog.entry(resource);
        let missing = |name: &str| rules.missing(name);
        let parameters = Parameters::from_object(entry, parameters, &missing)?;
        create(self, resource, within, "", &parameters)
    }

    /// Adds a record without parameters and rules: defaults, then `fields`, which may
    /// contain the key.
    pub fn insert<R: Resource>(&mut self, within: &[String], fields: Map<String, Value>) {
        if let Some(resource) = self.catalog.id(R::DESCRIPTOR) {
            self.insert_fields(resource, within, fields);
        }
    }

    /// Adds a record of the resource with this name; otherwise the same as
    /// [`insert`](Self::insert).
    pub(crate) fn insert_named(
        &mut self,
        resource: Name,
        within: &[String],
        fields: Map<String, Value>,
    ) -> Option<Vec<String>> {
        let resource = self.catalog.named(resource)?;
        Some(self.insert_fields(resource, within, fields))
    }

    /// Adds a record of the resource with this number; otherwise the same as
    /// [`insert`](Self::insert). Returns the record's path.
    pub(crate) fn insert_fields(
        &mut self,
        resource: ResourceId,
        within: &[String],
        fields: Map<String, Value>,
    ) -> Vec<String> {
        let mut record = fill::new_record(self, resource, within, &Parameters::default());
        let key = self.catalog.entry(resource).descriptor.key();
        let key_field = key.and_then(KeyDescriptor::field);
        for (field, value) in fields {
            match value.as_str() {
                Some(key) if key_field == Some(field.as_str()) => record.set_key(key),
                _ => record.set(&field, value),
            }
        }
        let path = record.path().to_vec();
        self.insert_record(resource, record);
        path
    }
}
