//! Every operation as a typed call, as an application would write it, with the required
//! parameters only. `write` prints the files below this one from the descriptors.

use std::{
    future::{Future, IntoFuture},
    pin::pin,
    task::{Context, Poll, Waker},
};

use serde::de::DeserializeOwned;
use twilio_runtime::{
    Address, At, Client, Error, Resource, Within,
    address::PathWriter,
    descriptor::{OperationDescriptor, OperationKind, ResourceDescriptor},
};

pub use self::{modules::all, write::write};

#[rustfmt::skip]
mod modules;
mod write;
pub(crate) mod written;

/// An operation, and a function that calls it.
#[derive(Clone, Copy, Debug)]
pub struct TypedCall {
    /// `verify::v2 Service create`
    pub name: &'static str,
    /// The resource of the operation.
    pub resource: &'static ResourceDescriptor,
    kind: OperationKind,
    run: fn(&Client, Values) -> Result<(), Error>,
}

impl TypedCall {
    /// The operation's descriptor.
    pub fn operation(&self) -> Option<&'static OperationDescriptor> {
        let mut operations = self.resource.operations().iter();
        operations.find(|operation| operation.kind() == self.kind)
    }

    /// Calls it at the path that these values fill, and reads the response.
    ///
    /// # Errors
    ///
    /// The call's error.
    pub fn run(&self, client: &Client, values: Vec<String>) -> Result<(), Error> {
        (self.run)(client, Values(values))
    }
}

/// The values of any path.
#[derive(Debug)]
pub(crate) struct Values(Vec<String>);

impl Address for Values {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn write_to(&self, path: &mut PathWriter<'_>) {
        self.0.iter().for_each(|value| path.value(value));
    }
}

impl<R> At<R> for Values {}
impl<R> Within<R> for Values {}

const fn typed<R: Resource>(
    name: &'static str,
    kind: OperationKind,
    run: fn(&Client, Values) -> Result<(), Error>,
) -> TypedCall {
    TypedCall {
        name,
        resource: R::DESCRIPTOR,
        kind,
        run,
    }
}

/// A value of the type that its position needs.
fn value<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn run<T>(call: impl IntoFuture<Output = Result<T, Error>>) -> Result<(), Error> {
    ready(call).map(drop)
}

/// The outcome of a call to an emulator in the same process, which never waits: a future is
/// ready after a few polls.
///
/// # Errors
///
/// The call's error.
///
/// # Panics
///
/// The call waits for something.
pub fn ready<T>(call: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
    let mut future = pin!(call.into_future());
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1000 {
        if let Poll::Ready(result) = Future::poll(future.as_mut(), &mut context) {
            return result;
        }
    }
    panic!("the call waits for something");
}
