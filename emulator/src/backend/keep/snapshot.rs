//! All records as one JSON document.

use serde::{Deserialize, Serialize};

use super::{Contents, Kept, KeptEvent};
use crate::{catalog::Catalog, engine::Schedule, store::Store};

const VERSION: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    version: u32,
    records: Vec<Kept>,
    #[serde(default)]
    events: Vec<KeptEvent>,
}

impl Snapshot {
    pub(crate) fn take(catalog: &Catalog, store: &Store, schedule: &Schedule) -> Self {
        let events = schedule.all();
        let events = events.map(|(at, event)| KeptEvent::new(catalog, at, event));
        let records = store.all();
        let records = records
            .map(|(resource, position, record)| Kept::new(catalog, resource, position, record));
        Self {
            version: VERSION,
            records: records.collect(),
            events: events.collect(),
        }
    }

    /// Reads a document that [`take`](Self::take) created.
    pub(crate) fn read(json: &[u8]) -> Result<Self, String> {
        let snapshot: Self = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        if snapshot.version == VERSION {
            Ok(snapshot)
        } else {
            Err(format!("version {} is not supported", snapshot.version))
        }
    }

    pub(crate) fn into_contents(self) -> Contents {
        Contents {
            records: self.records,
            events: self.events,
        }
    }
}
