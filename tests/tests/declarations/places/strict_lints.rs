//! In a crate with strict lints.

#![deny(missing_docs, warnings, unused, nonstandard_style, rust_2018_idioms)]
#![deny(missing_debug_implementations, unreachable_pub, unused_qualifications)]
#![deny(
    single_use_lifetimes,
    trivial_casts,
    unused_results,
    let_underscore_drop
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

use serde::{Deserialize, Serialize};
use twilio_runtime::{
    Sid, SidKind, StringEnum, TwilioObject, TwilioParams, TwilioResource, Unknown,
};

/// A service.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Services", sid = "KS")]
pub struct Service {
    /// Its identifier.
    pub sid: Sid<Self>,
}

/// A widget.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(
    path = "/v1/Services/{ServiceSid}/Widgets",
    parent = Service,
    alias = name,
    create = CreateWidget,
    fetch = Revision,
    list = Revision,
    update(body = json, method = PUT),
    delete,
)]
#[non_exhaustive]
pub struct Widget {
    /// Its identifier.
    pub sid: Sid<Self>,
    /// Its service.
    pub service_sid: Sid<Service>,
    /// Its name.
    pub name: Option<String>,
    /// Its mode.
    pub mode: Mode,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// The parameters for a new widget.
#[derive(Debug, Default, TwilioParams)]
#[non_exhaustive]
pub struct CreateWidget {
    /// Whether it is reserved.
    pub is_reserved: Option<bool>,
    /// The kind that it becomes.
    pub into_what: Option<String>,
    /// Its parts.
    pub part: Option<Vec<Part>>,
}

/// The expected revision.
#[derive(Debug, TwilioParams)]
pub struct Revision {
    /// The revision.
    #[param(header = "If-Match")]
    pub revision: String,
}

/// A mode.
#[derive(Debug, StringEnum)]
#[non_exhaustive]
pub enum Mode {
    /// It is big.
    Big,
    /// It is something else.
    Other(Unknown),
}

/// A part.
#[derive(Debug, Deserialize, Serialize, TwilioObject)]
pub struct Part {
    /// Its size.
    pub size: Option<u8>,
}

/// A marker.
#[derive(Debug, SidKind)]
#[sid("IS")]
pub enum Marker {}
