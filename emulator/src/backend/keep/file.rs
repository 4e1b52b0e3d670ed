//! [`StateFile`]: the committed records and events on disk.

use std::{fmt, path::Path};

use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition, WriteTransaction};

use super::{Contents, Kept, KeptEvent};
use crate::{
    catalog::Catalog,
    engine::{Event, EventKey},
    store::Changed,
};

/// Records as JSON, by resource, path of the collection and position.
const RECORDS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("records");

/// Scheduled events as JSON, by their number.
const EVENTS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("events");

/// The account that requests are accepted for.
const ACCOUNT: TableDefinition<'_, &str, &str> = TableDefinition::new("account");
const SID: &str = "sid";
const TOKEN: &str = "token";

/// A database file. A write returns after it has reached the disk, so the file stays intact
/// even if the process is killed.
pub(crate) struct StateFile(Database);

/// Why the file cannot be used.
pub(crate) type FileError = Box<dyn std::error::Error + Send + Sync>;

impl StateFile {
    /// Opens the file, or creates it.
    pub(crate) fn open(path: &Path) -> Result<Self, FileError> {
        Self::new(Database::create(path)?)
    }

    fn new(database: Database) -> Result<Self, FileError> {
        let transaction = database.begin_write()?;
        transaction.open_table(RECORDS)?;
        transaction.open_table(EVENTS)?;
        transaction.open_table(ACCOUNT)?;
        transaction.commit()?;
        Ok(Self(database))
    }

    /// The saved account and token.
    pub(crate) fn account(&self) -> Result<(Option<String>, Option<String>), FileError> {
        let transaction = self.0.begin_read()?;
        let table = transaction.open_table(ACCOUNT)?;
        let get = |name| {
            let value = table.get(name)?;
            Ok::<_, FileError>(value.map(|value| value.value().to_owned()))
        };
        Ok((get(SID)?, get(TOKEN)?))
    }

    pub(crate) fn keep_account(&self, sid: &str, token: &str) -> Result<(), FileError> {
        let transaction = self.0.begin_write()?;
        {
            let mut table = transaction.open_table(ACCOUNT)?;
            table.insert(SID, sid)?;
            table.insert(TOKEN, token)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Everything in the file.
    pub(crate) fn contents(&self) -> Result<Contents, FileError> {
        let transaction = self.0.begin_read()?;
        let mut contents = Contents::default();
        for entry in transaction.open_table(RECORDS)?.iter()? {
            let (_, json) = entry?;
            contents.records.push(serde_json::from_slice(json.value())?);
        }
        for entry in transaction.open_table(EVENTS)?.iter()? {
            let (_, json) = entry?;
            contents.events.push(serde_json::from_slice(json.value())?);
        }
        Ok(contents)
    }

    /// Writes what a commit has changed.
    pub(crate) fn write(&self, catalog: &Catalog, commit: &Commit<'_>) -> Result<(), FileError> {
        if commit.is_empty() {
            return Ok(());
        }
        let transaction = self.0.begin_write()?;
        write_records(&transaction, catalog, &commit.records)?;
        write_events(&transaction, catalog, commit)?;
        transaction.commit()?;
        Ok(())
    }
}

/// The changes of a request or an event.
#[derive(Debug)]
pub(crate) struct Commit<'a> {
    pub(crate) records: Vec<Changed>,
    /// New events.
    pub(crate) events: &'a [(EventKey, Event)],
    /// An event that is done.
    pub(crate) done: Option<EventKey>,
    /// Whether the new events replace all others.
    pub(crate) replaces_events: bool,
}

impl Commit<'_> {
    fn is_empty(&self) -> bool {
        let has_events = !self.events.is_empty() || self.replaces_events;
        self.records.is_empty() && !has_events && self.done.is_none()
    }
}

fn write_records(
    transaction: &WriteTransaction,
    catalog: &Catalog,
    changes: &[Changed],
) -> Result<(), FileError> {
    let mut table = transaction.open_table(RECORDS)?;
    for change in changes {
        let key = key(catalog, change);
        match &change.record {
            Some(record) => {
                let kept = Kept::new(catalog, change.resource, change.position, record);
                let json = serde_json::to_vec(&kept)?;
                table.insert(&*key, &*json)?;
            }
            None => drop(table.remove(&*key)?),
        }
    }
    Ok(())
}

fn write_events(
    transaction: &WriteTransaction,
    catalog: &Catalog,
    commit: &Commit<'_>,
) -> Result<(), FileError> {
    let mut table = transaction.open_table(EVENTS)?;
    if commit.replaces_events {
        table.retain(|_, _| false)?;
    }
    if let Some((_, number)) = commit.done {
        table.remove(number)?;
    }
    for ((at, number), event) in commit.events {
        let json = serde_json::to_vec(&KeptEvent::new(catalog, *at, event))?;
        table.insert(number, &*json)?;
    }
    Ok(())
}

fn key(catalog: &Catalog, change: &Changed) -> String {
    let entry = catalog.entry(change.resource);
    let within = match change.path.split_last() {
        Some((_, within)) if !entry.is_singleton() => within,
        _ => &change.path,
    };
    let descriptor = entry.descriptor;
    let (product, path) = (descriptor.product(), descriptor.path());
    // JSON escapes the parts, so that different parts never give the same key.
    serde_json::json!([product, path, within, change.position.0]).to_string()
}

#[cfg(test)]
pub(crate) mod full_disk;

impl fmt::Debug for StateFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StateFile").finish_non_exhaustive()
    }
}
