//! The served resources: their declarations, and the data that the emulator derives from them
//! once, at the start. This module does not use requests or records.
//!
//! [`Entry`] is a resource, [`Routes`] find the operation of a request, [`Pattern`] is
//! a path template.

use std::collections::BTreeMap;

use http::Method;
use twilio_runtime::descriptor::ResourceDescriptor;

use self::routes::Routes;
pub use self::start_error::StartError;
pub(crate) use self::{
    entry::{Entry, Read},
    field::{Field, Own},
    names::{pascal_case, snake_case},
    pattern::Pattern,
    routes::{NoRoute, RouteMatch, Target},
};
use crate::store::ResourceId;

mod check;
pub(crate) mod coerce;
mod entry;
mod field;
#[cfg(test)]
mod fixtures;
mod names;
mod pattern;
mod relations;
mod routes;
mod start_error;

/// A resource by its product and path, for rules of resources that are not declared here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Name(pub(crate) &'static str, pub(crate) &'static str);

/// The resources that one emulator serves.
#[derive(Debug)]
pub(crate) struct Catalog {
    entries: Box<[Entry]>,
    routes: Routes,
    by_path: BTreeMap<(&'static str, &'static str), ResourceId>,
}

impl Catalog {
    pub(crate) fn new(mut entries: Vec<Entry>) -> Result<Self, StartError> {
        entries.iter().try_for_each(check::check)?;
        relations::relate(&mut entries);
        let by_path = ids(&entries).map(|(id, entry)| {
            let descriptor = entry.descriptor;
            ((descriptor.product(), descriptor.path()), id)
        });
        Ok(Self {
            by_path: by_path.collect(),
            routes: Routes::new(&entries)?,
            entries: entries.into(),
        })
    }

    pub(crate) fn entry(&self, id: ResourceId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = (ResourceId, &Entry)> {
        ids(&self.entries)
    }

    /// The resource with this declaration, if it is served.
    pub(crate) fn id(&self, descriptor: &ResourceDescriptor) -> Option<ResourceId> {
        self.at(descriptor.product(), descriptor.path())
    }

    /// The resource with this product and path, if it is served.
    pub(crate) fn at(&self, product: &str, path: &str) -> Option<ResourceId> {
        self.by_path.get(&(product, path)).copied()
    }

    /// The resource with this name, if it is served.
    pub(crate) fn named(&self, Name(product, path): Name) -> Option<ResourceId> {
        self.at(product, path)
    }

    /// The collection or singleton at a path whose placeholders are filled.
    pub(crate) fn collection_at(
        &self,
        product: &str,
        path: &str,
    ) -> Option<(ResourceId, Vec<String>)> {
        let entries = self.entries();
        let mut entries = entries.filter(|(_, entry)| entry.descriptor.product() == product);
        entries.find_map(|(id, entry)| Some((id, entry.collection.values(path)?)))
    }

    /// The path without a first segment that names a product.
    pub(crate) fn without_product<'a>(&self, path: &'a str) -> &'a str {
        self.routes.without_product(path)
    }

    /// The route of a request with this host and path.
    pub(crate) fn route<'a>(
        &'a self,
        host: &str,
        path: &'a str,
        method: &Method,
    ) -> Result<RouteMatch<'a>, NoRoute> {
        self.routes.find(host, path, method)
    }
}

fn ids(entries: &[Entry]) -> impl Iterator<Item = (ResourceId, &Entry)> {
    (0..).map(ResourceId).zip(entries)
}
