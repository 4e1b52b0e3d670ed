//! [`Product`]: declared resources, and functions for them that do not need their types.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use twilio_runtime::{
    Client, Resource,
    descriptor::{OperationKind, ResourceDescriptor},
};

use crate::{
    Result,
    calls::{Args, PathValues, Prepared},
};

/// The declared resources of one product.
#[derive(Clone, Debug)]
pub struct Product {
    /// The host label: `proxy` of `proxy.twilio.com`.
    pub name: &'static str,
    /// The resources.
    pub resources: Vec<Declared>,
}

/// A declared resource without its type.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// The declaration.
    pub descriptor: &'static ResourceDescriptor,
    /// Deserializes a record and serializes it again.
    pub reread: fn(&Value) -> Result<Value>,
    /// Builds a call.
    pub prepare: Prepare,
}

/// Builds the call of an operation from its path values and arguments.
pub type Prepare = fn(OperationKind, &Client, PathValues, Args) -> Result<Prepared>;

/// A resource whose calls can be built from plain values; see
/// [`calls!`](crate::calls!).
pub trait Callable: Resource + Serialize + DeserializeOwned {
    /// Builds the call of an operation.
    ///
    /// # Errors
    ///
    /// If the operation does not exist or does not have these arguments, or if the call refuses
    /// them.
    fn prepare(
        kind: OperationKind,
        client: &Client,
        at: PathValues,
        args: Args,
    ) -> Result<Prepared>;
}

impl Product {
    /// A product without resources.
    pub fn new(name: &'static str) -> Self {
        let resources = Vec::new();
        Self { name, resources }
    }

    /// Adds a resource.
    #[must_use]
    pub fn resource<R: Callable>(mut self) -> Self {
        self.resources.push(Declared {
            descriptor: R::DESCRIPTOR,
            reread: reread::<R>,
            prepare: R::prepare,
        });
        self
    }

    /// The descriptors of all resources.
    pub fn descriptors(&self) -> Vec<&'static ResourceDescriptor> {
        self.resources
            .iter()
            .map(|declared| declared.descriptor)
            .collect()
    }

    /// The resource of this name.
    pub fn find(&self, name: &str) -> Option<&Declared> {
        self.resources
            .iter()
            .find(|declared| declared.descriptor.name() == name)
    }
}

fn reread<R: Callable>(record: &Value) -> Result<Value> {
    let record: R = serde_json::from_value(record.clone())?;
    Ok(serde_json::to_value(record)?)
}
