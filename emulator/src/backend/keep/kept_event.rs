//! [`KeptEvent`]: a scheduled event in the state file or a snapshot.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{catalog::Catalog, engine::Event};

/// An event that refers to its record's resource by product and path.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct KeptEvent {
    at: String,
    product: String,
    resource: String,
    path: Vec<String>,
    name: String,
}

impl KeptEvent {
    pub(crate) fn new(catalog: &Catalog, at: Timestamp, event: &Event) -> Self {
        let descriptor = catalog.entry(event.resource).descriptor;
        Self {
            at: at.to_string(),
            product: descriptor.product().to_owned(),
            resource: descriptor.path().to_owned(),
            path: event.path.to_vec(),
            name: event.name.clone().into_owned(),
        }
    }

    /// The event, if its resource is served.
    pub(crate) fn event(self, catalog: &Catalog) -> Option<(Timestamp, Event)> {
        let event = Event {
            resource: catalog.at(&self.product, &self.resource)?,
            path: self.path.into(),
            name: self.name.into(),
        };
        Some((self.at.parse().ok()?, event))
    }
}
