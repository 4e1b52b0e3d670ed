//! [`Kept`]: a record in the state file or a snapshot.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    catalog::Catalog,
    store::{Position, Record, ResourceId},
};

/// A record that refers to its resource by product and path, so that it can be read after
/// the set of served resources has changed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    product: String,
    /// The path of the resource's collection, with its placeholders.
    resource: String,
    /// The values of the record's path.
    path: Vec<String>,
    position: u32,
    fields: Map<String, Value>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    is_removed: bool,
}

impl Kept {
    pub(crate) fn new(
        catalog: &Catalog,
        resource: ResourceId,
        position: Position,
        record: &Record,
    ) -> Self {
        let descriptor = catalog.entry(resource).descriptor;
        let fields = record.members();
        let fields = fields.map(|(name, value)| (name.to_owned(), value.clone()));
        Self {
            product: descriptor.product().to_owned(),
            resource: descriptor.path().to_owned(),
            path: record.path().to_vec(),
            position: position.0,
            fields: fields.collect(),
            is_removed: record.is_removed(),
        }
    }

    /// The record, if its resource is served.
    pub(crate) fn record(self, catalog: &Catalog) -> Option<(ResourceId, Position, Record)> {
        let resource = catalog.at(&self.product, &self.resource)?;
        let shape = Arc::clone(&catalog.entry(resource).shape);
        let mut record = Record::new(shape, self.path);
        for (name, value) in self.fields {
            record.set(&name, value);
        }
        if self.is_removed {
            record.mark_removed();
        }
        Some((resource, Position(self.position), record))
    }
}
