//! [`Context`]: the part of the emulator that rules and operations can access.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use twilio_runtime::{Kind, Resource, descriptor::KeyDescriptor};

use super::{
    effects::Effects,
    fill::SidMaker,
    phones::{PhoneState, Phones},
    rules::Rules,
};
use crate::{
    catalog::{Catalog, Name, pascal_case},
    http::Rejection,
    store::{Position, Record, ResourceId, Store},
};

/// The path of the accounts, in the product `api`.
pub(super) const ACCOUNTS: &str = "/2010-04-01/Accounts.json";

/// The other records, the time and the account, during one request.
///
/// A resource is named by its type. A resource that the emulator does not serve has no
/// records, and none can be added.
#[derive(Debug)]
pub struct Context<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) rules: &'a [Arc<dyn Rules>],
    pub(crate) store: &'a mut Store,
    pub(crate) sids: &'a mut SidMaker,
    pub(crate) effects: &'a mut Effects,
    pub(crate) phones: &'a Phones,
    pub(crate) account_sid: &'a str,
    /// Whether the credentials are test credentials: then no change is stored.
    pub(crate) is_test: bool,
    /// In whole seconds, like Twilio's dates.
    pub(crate) now: Timestamp,
    pub(crate) exact_now: Timestamp,
}

impl Context<'_> {
    /// The current time, in whole seconds.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The current time in the format of a record.
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

    /// The record at this path, whose last value is the key or its alias.
    pub fn find<R: Resource>(&self, path: &[String]) -> Option<&Record> {
        self.find_record(self.catalog.id(R::DESCRIPTOR)?, path)
    }

    /// The records of every collection whose path begins with these values, in order:
    /// all participants of a session, or of all sessions of a service. The time depends on
    /// the number of records; that of [`indexed`](Self::indexed) does not.
    pub fn below<'a, R: Resource>(
        &'a self,
        above: &'a [String],
    ) -> impl Iterator<Item = &'a Record> {
        let resource = self.catalog.id(R::DESCRIPTOR).into_iter();
        let records = resource.flat_map(|resource| self.store.below(resource, above));
        records.map(|record| &**record)
    }

    /// The records with this key from [`Rules::index_keys`], in all collections, in no
    /// particular order.
    pub fn indexed<R: Resource>(&self, key: &str) -> impl Iterator<Item = &Record> {
        let resource = self.catalog.id(R::DESCRIPTOR).into_iter();
        let records = resource.flat_map(move |resource| self.store.indexed(resource, key));
        let has_key =
            move |record: &&Record| record.rule_keys().iter().any(|other| **other == *key);
        records.map(|record| &**record).filter(has_key)
    }

    /// Changes fields of the record at this path, if it exists.
    pub fn change<R: Resource>(&mut self, path: &[String], change: impl FnOnce(&mut Record)) {
        if let Some(resource) = self.catalog.id(R::DESCRIPTOR) {
            self.change_record(resource, path, change);
        }
    }

    /// Removes the record at this path, if it exists, and the records below it, without
    /// rules.
    pub fn remove<R: Resource>(&mut self, path: &[String]) {
        if let Some(resource) = self.catalog.id(R::DESCRIPTOR)
            && let Some(record) = self.find::<R>(path).cloned()
        {
            self.remove_with_descendants(resource, &record);
        }
    }

    /// The record at this path, of a resource given by its name.
    pub(crate) fn find_named(&self, resource: Name, path: &[String]) -> Option<&Record> {
        self.find_record(self.catalog.named(resource)?, path)
    }

    /// Whether the resource with this name is served.
    pub(crate) fn is_served(&self, resource: Name) -> bool {
        self.catalog.named(resource).is_some()
    }

    /// How long the delivery of a message takes, and how long a phone rings.
    pub(crate) fn delivery_time(&self) -> Duration {
        self.phones.delivery_time
    }

    /// How the phone with this number responds.
    pub(crate) fn phone_state(&self, number: &str) -> PhoneState {
        self.phones.state(number)
    }

    /// Discards all changes and effects of the request so far.
    pub(crate) fn forget(&mut self) {
        self.store.rollback();
        *self.effects = Effects::default();
    }

    /// Whether the resource with this name has any record.
    pub(crate) fn has_any(&self, resource: Name) -> bool {
        let resource = self.catalog.named(resource);
        resource.is_some_and(|resource| self.store.below(resource, &[]).next().is_some())
    }

    /// The records of the resource with this name that have this rule key.
    pub(crate) fn indexed_named(
        &self,
        resource: Name,
        key: &str,
    ) -> impl Iterator<Item = &Record> + use<'_> {
        let resource = self.catalog.named(resource).into_iter();
        let records = resource.flat_map(|resource| self.store.indexed(resource, key));
        let records = records.map(|record| &**record);
        let has_key = |record: &&Record| record.rule_keys().iter().any(|other| **other == *key);
        let records: Vec<_> = records.filter(has_key).collect();
        records.into_iter()
    }

    /// The records below a path, of the resource with this name.
    pub(crate) fn below_named<'a>(
        &'a self,
        resource: Name,
        above: &'a [String],
    ) -> impl Iterator<Item = &'a Record> {
        let resource = self.catalog.named(resource).into_iter();
        let records = resource.flat_map(|resource| self.store.below(resource, above));
        records.map(|record| &**record)
    }

    /// Changes fields of a record, whose resource is given by its name.
    pub(crate) fn change_named(
        &mut self,
        resource: Name,
        path: &[String],
        change: impl FnOnce(&mut Record),
    ) {
        if let Some(resource) = self.catalog.named(resource) {
            self.change_record(resource, path, change);
        }
    }

    /// Removes a record, whose resource is given by its name.
    pub(crate) fn remove_named(&mut self, resource: Name, path: &[String]) {
        if let Some(resource) = self.catalog.named(resource)
            && let Some(record) = self.find_record(resource, path).cloned()
        {
            self.remove_with_descendants(resource, &record);
        }
    }

    pub(crate) fn find_record(&self, resource: ResourceId, path: &[String]) -> Option<&Record> {
        let (key, within) = if self.catalog.entry(resource).is_singleton() {
            (const { &String::new() }, path)
        } else {
            path.split_last()?
        };
        let record = self.store.find(resource, within, key)?;
        Some(record)
    }

    fn change_record(
        &mut self,
        resource: ResourceId,
        path: &[String],
        change: impl FnOnce(&mut Record),
    ) {
        if let Some(mut record) = self.find_record(resource, path).cloned() {
            change(&mut record);
            self.update(resource, record);
        }
    }

    pub(crate) fn rules_of(&self, resource: ResourceId) -> Arc<dyn Rules> {
        Arc::clone(&self.rules[resource.0 as usize])
    }

    pub(crate) fn insert_record(&mut self, resource: ResourceId, mut record: Record) {
        record.set_rule_keys(self.rules_of(resource).index_keys(&record));
        self.store.insert(resource, record);
    }

    /// Restores a record from a state file or a snapshot.
    pub(crate) fn restore(&mut self, resource: ResourceId, position: Position, mut record: Record) {
        record.set_rule_keys(self.rules_of(resource).index_keys(&record));
        self.store.restore(resource, position, record);
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

    /// Whether an account is the caller's own or one of its subaccounts.
    pub(crate) fn may_use_account(&self, account: &str) -> bool {
        let owner = || {
            let accounts = self.catalog.at("api", ACCOUNTS)?;
            let account = self.store.find(accounts, &[], account)?;
            account.text("owner_account_sid")
        };
        account == self.account_sid || owner() == Some(self.account_sid)
    }

    /// Whether records of this resource are created when they are first requested, with any
    /// key: such as countries, or phone numbers to look up. No operation creates them, and their
    /// key is not a SID, which only Twilio assigns.
    pub(crate) fn is_invented(&self, resource: ResourceId) -> bool {
        let entry = self.catalog.entry(resource);
        let key = entry.descriptor.key().map(KeyDescriptor::kind);
        entry.creating_operation().is_none()
            && key.is_some_and(|kind| !matches!(kind, Kind::SidOf(_)))
    }

    /// Rejects a record whose alias another record of the collection has.
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
