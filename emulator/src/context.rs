//! [`Context`]: what a rule, and every operation, sees of the emulator.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};
use twilio_runtime::Resource;

use crate::{
    fill,
    operation::create,
    parameters::Parameters,
    record::Record,
    rejection::Rejection,
    served::{Index, Served},
    sid::SidMaker,
    store::Store,
};

/// The other records, the time and the account, for the length of one request.
///
/// A resource is named by its type; one that the emulator does not serve has no
/// records and takes none.
#[derive(Debug)]
pub struct Context<'a> {
    pub(crate) served: &'a Arc<[Served]>,
    pub(crate) store: &'a mut Store,
    pub(crate) sids: &'a mut SidMaker,
    pub(crate) account_sid: &'a str,
    pub(crate) now: Timestamp,
}

impl Context<'_> {
    /// The present moment, in whole seconds.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The present moment as a record keeps it.
    pub fn now_text(&self) -> String {
        self.now.to_string()
    }

    /// The account that the request is authenticated for.
    pub fn account_sid(&self) -> &str {
        self.account_sid
    }

    /// A new SID of this prefix.
    pub fn new_sid(&mut self, prefix: &str) -> String {
        self.sids.sid(prefix)
    }

    /// The record at the end of this path, the key or its alias last.
    pub fn find<R: Resource>(&self, path: &[String]) -> Option<&Record> {
        let resource = self.index::<R>()?;
        let (key, within) = match R::DESCRIPTOR.key() {
            Some(_) => path.split_last()?,
            None => (const { &String::new() }, path),
        };
        self.store.find(resource, within, key)
    }

    /// The records of every collection whose path begins with these values, in order:
    /// all participants of a session, or of all sessions of a service.
    pub fn below<'a, R: Resource>(
        &'a self,
        above: &'a [String],
    ) -> impl Iterator<Item = &'a Record> {
        let resource = self.index::<R>().into_iter();
        resource.flat_map(|resource| self.store.below(resource, above))
    }

    /// Adds a record as a client would, with defaults and rules; gives its path.
    ///
    /// # Errors
    ///
    /// The rejection that a client would see.
    pub fn create<R: Resource>(
        &mut self,
        within: &[String],
        parameters: &Map<String, Value>,
    ) -> Result<Vec<String>, Rejection> {
        let Some(resource) = self.index::<R>() else {
            return Ok(Vec::new());
        };
        let served = &self.served.clone()[resource.0];
        let parameters = Parameters::from_object(served.creating_operation(), parameters)?;
        create::create(self, resource, within, &parameters)
    }

    /// Adds a record without parameters and rules: defaults, then `fields`, which may
    /// hold the key.
    pub fn insert<R: Resource>(&mut self, within: &[String], fields: Map<String, Value>) {
        let Some(resource) = self.index::<R>() else {
            return;
        };
        let mut record = fill::new_record(self, resource, within, &Parameters::default());
        let key_field = R::DESCRIPTOR
            .key()
            .and_then(twilio_runtime::descriptor::KeyDescriptor::field);
        for (field, value) in fields {
            match value.as_str() {
                Some(key) if key_field == Some(field.as_str()) => record.set_key(key),
                _ => record.set(&field, value),
            }
        }
        self.store.insert(resource, record);
    }

    /// Changes fields of the record at this path, if there is one.
    pub fn change<R: Resource>(&mut self, path: &[String], change: impl FnOnce(&mut Record)) {
        let Some(resource) = self.index::<R>() else {
            return;
        };
        if let Some(mut record) = self.find::<R>(path).cloned() {
            change(&mut record);
            self.store.update(resource, record);
        }
    }

    /// Removes the record at this path, if there is one, and what lies below it,
    /// without rules.
    pub fn remove<R: Resource>(&mut self, path: &[String]) {
        if let Some(resource) = self.index::<R>()
            && let Some(record) = self.find::<R>(path).cloned()
        {
            self.remove_with_descendants(resource, &record);
        }
    }

    pub(crate) fn remove_with_descendants(&mut self, resource: Index, record: &Record) {
        for descendant in &self.served[resource.0].descendants {
            self.store.remove_below(*descendant, record.path());
        }
        self.store.remove(resource, record);
    }

    fn index<R: Resource>(&self) -> Option<Index> {
        let wanted = R::DESCRIPTOR;
        let mut served = self.served.iter();
        let position = served.position(|served| {
            let descriptor = served.descriptor;
            descriptor.product() == wanted.product() && descriptor.path() == wanted.path()
        });
        position.map(Index)
    }
}
