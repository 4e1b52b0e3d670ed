//! Compares declared resources with `OpenAPI` documents from Twilio and their examples, with a
//! mock server that refuses requests that a document does not allow, and with the requests of
//! the official SDKs.

use twilio_runtime::descriptor::ResourceDescriptor;

pub use differences::Reviewed;
pub use document::Document;
pub use error::{Error, Result};
pub use product::{Callable, Declared, Prepare, Product};
pub use shape::Shape;
#[doc(hidden)]
pub use twilio_runtime::{Client, descriptor::OperationKind};

pub mod calls;
pub mod cases;
pub mod compare;
mod differences;
pub mod document;
mod error;
pub mod examples;
pub mod key;
pub mod ours;
pub mod prism;
mod product;
pub mod proxy;
pub mod sdk;
mod shape;
pub mod twiml;
pub mod webhooks;

/// The declared resources of the requested products, by host label.
pub fn resources(wanted: impl Fn(&str) -> bool) -> Vec<&'static ResourceDescriptor> {
    let all = twilio_resources::catalog().iter().copied();
    all.filter(|resource| wanted(resource.product())).collect()
}
