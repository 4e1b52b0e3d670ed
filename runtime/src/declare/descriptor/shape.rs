//! The members of a response that is not the resource's own record.
//!
//! Such a record is a resource or a nested object. They are distinguished as in
//! [`Parent`](crate::declare::address::parent::Parent): an inherent function is found if its
//! bounds hold, else the trait's function of the same name.

use std::marker::PhantomData;

use crate::{HasKind, Kind, Resource, declare::descriptor::ObjectDescriptor};

/// The shape of the record `T`.
#[derive(Debug)]
pub struct Shape<T>(PhantomData<fn() -> T>);

impl<T: Resource> Shape<T> {
    const OBJECT: &'static ObjectDescriptor = &ObjectDescriptor::__new(
        T::DESCRIPTOR.name(),
        T::DESCRIPTOR.fields(),
        T::DESCRIPTOR.doc(),
    );

    /// The members of a resource's record.
    pub fn object() -> &'static ObjectDescriptor {
        Self::OBJECT
    }
}

/// The members of everything else that has a kind.
pub trait ObjectShape {
    /// The members; none if the type is not an object.
    fn object() -> &'static ObjectDescriptor;
}

impl<T: HasKind> ObjectShape for Shape<T> {
    fn object() -> &'static ObjectDescriptor {
        match T::KIND {
            Kind::Object(object) => object(),
            _ => const { &ObjectDescriptor::__new("", &[], "") },
        }
    }
}
