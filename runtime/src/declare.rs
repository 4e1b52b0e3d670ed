//! The parts of a declaration: resources, identifiers, addresses, parameters, records
//! and descriptors. Nothing here sends a request.

pub(crate) mod address;
#[cfg(feature = "derive")]
pub(crate) mod derive;
pub mod descriptor;
pub(crate) mod params;
pub(crate) mod record;
pub(crate) mod resource;
pub(crate) mod sid;
