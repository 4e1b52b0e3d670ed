//! What is served: the declared resources, with what the emulator derives from each
//! and from all together, once, at the start. Nothing here knows a request or a record.
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
    routes::{NoRoute, Route, Target},
};
use crate::store::ResourceId;

mod check;
pub(crate) mod coerce;
mod entry;
mod field;
mod names;
mod pattern;
mod relations;
mod routes;
mod start_error;

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

    /// The resource that is declared like this, if it is served.
    pub(crate) fn id(&self, descriptor: &ResourceDescriptor) -> Option<ResourceId> {
        self.at(descriptor.product(), descriptor.path())
    }

    /// The resource of this product and path, if it is served.
    pub(crate) fn at(&self, product: &'static str, path: &'static str) -> Option<ResourceId> {
        self.by_path.get(&(product, path)).copied()
    }

    /// The path without a first segment that names a product.
    pub(crate) fn without_product<'a>(&self, path: &'a str) -> &'a str {
        self.routes.without_product(path)
    }

    /// What a request with this host and path is about.
    pub(crate) fn route<'a>(
        &'a self,
        host: &str,
        path: &'a str,
        method: &Method,
    ) -> Result<Route<'a>, NoRoute> {
        self.routes.find(host, path, method)
    }
}

fn ids(entries: &[Entry]) -> impl Iterator<Item = (ResourceId, &Entry)> {
    (0..).map(ResourceId).zip(entries)
}
