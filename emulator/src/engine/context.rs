//! [`Context`]: what a rule, and every operation, sees of the emulator.

use std::sync::Arc;

use jiff::Timestamp;
use twilio_runtime::{Kind, Resource, descriptor::KeyDescriptor};

use super::{rules::Rules, sids::SidMaker};
use crate::{
    catalog::{Catalog, pascal_case},
    http::Rejection,
    store::{Record, ResourceId, Store},
};

/// The path of the accounts, in the product `api`.
pub(super) const ACCOUNTS: &str = "/2010-04-01/Accounts.json";

/// The other records, the time and the account, for the length of one request.
///
/// A resource is named by its type; one that the emulator does not serve has no
/// records and takes none.
#[derive(Debug)]
pub struct Context<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) rules: &'a [Arc<dyn Rules>],
    pub(crate) store: &'a mut Store,
    pub(crate) sids: &'a mut SidMaker,
    pub(crate) account_sid: &'a str,
    pub(crate) now: Timestamp,
}

impl Context<'_> {
    /// The current time, in whole seconds.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The current time as a record keeps it.
    pub fn now_text(&self) -> String {
        self.now.to_string()
    }

    /// The account that the request is authenticated for.
    pub fn account_sid(&self) -> &str {
        self.account_sid
    }

    /// A new SID with this prefix.
    pub fn new_sid(&mut self, prefix: &str) -> String {
        self.sids.sid(prefix)
    }

    /// 32 new hexadecimal digits: a token or secret.
    pub fn new_digits(&mut self) -> String {
        self.sids.digits()
    }

    /// The record at the end of this path, the key or its alias last.
    pub fn find<R: Resource>(&self, path: &[String]) -> Option<&Record> {
        let resource = self.catalog.id(R::DESCRIPTOR)?;
        let (key, within) = match R::DESCRIPTOR.key() {
            Some(_) => path.split_last()?,
            None => (const { &String::new() }, path),
        };
        self.store
            .find(resource, within, key)
            .map(|record| &**record)
    }

    /// The records of every collection whose path begins with these values, in order:
    /// all participants of a session, or of all sessions of a service. Takes longer the
    /// more there are; [`indexed`](Self::indexed) does not.
    pub fn below<'a, R: Resource>(
        &'a self,
        above: &'a [String],
    ) -> impl Iterator<Item = &'a Record> {
        let resource = self.catalog.id(R::DESCRIPTOR).into_iter();
        let records = resource.flat_map(|resource| self.store.below(resource, above));
        records.map(|record| &**record)
    }

    /// The records that [`Rules::index_keys`] gives this key, wherever they are, in no
    /// particular order.
    pub fn indexed<R: Resource>(&self, key: &str) -> impl Iterator<Item = &Record> {
        let resource = self.catalog.id(R::DESCRIPTOR).into_iter();
        let records = resource.flat_map(move |resource| self.store.indexed(resource, key));
        let has_key =
            move |record: &&Record| record.rule_keys().iter().any(|other| **other == *key);
        records.map(|record| &**record).filter(has_key)
    }

    /// Changes fields of the record at this path, if there is one.
    pub fn change<R: Resource>(&mut self, path: &[String], change: impl FnOnce(&mut Record)) {
        let Some(resource) = self.catalog.id(R::DESCRIPTOR) else {
            return;
        };
        if let Some(mut record) = self.find::<R>(path).cloned() {
            change(&mut record);
            self.update(resource, record);
        }
    }

    /// Removes the record at this path, if there is one, and what lies below it,
    /// without rules.
    pub fn remove<R: Resource>(&mut self, path: &[String]) {
        if let Some(resource) = self.catalog.id(R::DESCRIPTOR)
            && let Some(record) = self.find::<R>(path).cloned()
        {
            self.remove_with_descendants(resource, &record);
        }
    }

    pub(crate) fn rules_of(&self, resource: ResourceId) -> Arc<dyn Rules> {
        Arc::clone(&self.rules[resource.0 as usize])
    }

    pub(crate) fn insert_record(&mut self, resource: ResourceId, mut record: Record) {
        record.set_rule_keys(self.rules_of(resource).index_keys(&record));
        self.store.insert(resource, record);
    }

    pub(crate) fn update(&mut self, resource: ResourceId, mut record: Record) {
        record.set_rule_keys(self.rules_of(resource).index_keys(&record));
        self.store.update(resource, record);
    }

    pub(crate) fn remove_with_descendants(&mut self, resource: ResourceId, record: &Record) {
        for descendant in &self.catalog.entry(resource).descendants {
            self.store.remove_below(*descendant, record.path());
        }
        self.store.remove(resource, record);
    }

    /// Whether an account is the caller's own or one below it.
    pub(crate) fn may_use_account(&self, account: &str) -> bool {
        let owner = || {
            let accounts = self.catalog.at("api", ACCOUNTS)?;
            let account = self.store.find(accounts, &[], account)?;
            account.text("owner_account_sid")
        };
        account == self.account_sid || owner() == Some(self.account_sid)
    }

    /// Whether a record of any key is there as soon as it is asked for: nobody can
    /// create one, and its key is not a SID, which only Twilio gives out. A country, or
    /// a phone number to look up.
    pub(crate) fn is_invented(&self, resource: ResourceId) -> bool {
        let entry = self.catalog.entry(resource);
        let key = entry.descriptor.key().map(KeyDescriptor::kind);
        entry.creating_operation().is_none()
            && key.is_some_and(|kind| !matches!(kind, Kind::SidOf(_)))
    }

    /// Refuses a record whose alias another one of the collection has.
    pub(crate) fn check_alias(
        &self,
        resource: ResourceId,
        record: &Record,
    ) -> Result<(), Rejection> {
        let (Some(alias), Some(field)) = (record.alias(), record.alias_field()) else {
            return Ok(());
        };
        match self.store.find(resource, record.within(), alias) {
            Some(other) if other.key() != record.key() => {
                Err(Rejection::conflict(&pascal_case(field)))
            }
            _ => Ok(()),
        }
    }
}
