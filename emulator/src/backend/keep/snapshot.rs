//! All records as one JSON document.

use serde::{Deserialize, Serialize};

use super::Kept;
use crate::{catalog::Catalog, store::Store};

const VERSION: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    version: u32,
    records: Vec<Kept>,
}

impl Snapshot {
    pub(crate) fn take(catalog: &Catalog, store: &Store) -> Self {
        let records = store.all();
        let records = records
            .map(|(resource, position, record)| Kept::new(catalog, resource, position, record));
        Self {
            version: VERSION,
            records: records.collect(),
        }
    }

    /// Reads a document that [`take`](Self::take) has made.
    pub(crate) fn read(json: &[u8]) -> Result<Self, String> {
        let snapshot: Self = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        if snapshot.version == VERSION {
            Ok(snapshot)
        } else {
            Err(format!("version {} is not known", snapshot.version))
        }
    }

    pub(crate) fn into_records(self) -> Vec<Kept> {
        self.records
    }
}
