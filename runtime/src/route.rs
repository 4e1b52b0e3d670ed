//! [`Route`]: the little that a call must know of its resource.

use crate::descriptor::{BodyKind, Method};

/// Where a resource is and how it is written to. Emitted by the derive.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub(crate) product: &'static str,
    pub(crate) collection: &'static str,
    pub(crate) instance: &'static str,
    pub(crate) list_key: &'static str,
    pub(crate) create: (Method, BodyKind),
    pub(crate) update: (Method, BodyKind),
}

impl Route {
    /// A route whose `create` and `update` post forms.
    pub const fn new(
        product: &'static str,
        collection: &'static str,
        instance: &'static str,
        list_key: &'static str,
    ) -> Self {
        Self {
            product,
            collection,
            instance,
            list_key,
            create: (Method::Post, BodyKind::Form),
            update: (Method::Post, BodyKind::Form),
        }
    }

    /// The same route with another way to create.
    #[must_use]
    pub const fn create(mut self, method: Method, body: BodyKind) -> Self {
        self.create = (method, body);
        self
    }

    /// The same route with another way to update.
    #[must_use]
    pub const fn update(mut self, method: Method, body: BodyKind) -> Self {
        self.update = (method, body);
        self
    }
}
