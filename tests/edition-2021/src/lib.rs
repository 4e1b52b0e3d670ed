//! A crate of edition 2021 with strict lints, including Clippy's. The lints step of CI checks that
//! the derives cause no warning.

#![deny(missing_docs, warnings, unused, nonstandard_style, rust_2018_idioms)]
#![deny(missing_debug_implementations, unreachable_pub, unused_qualifications)]
#![deny(
    single_use_lifetimes,
    trivial_casts,
    unused_results,
    let_underscore_drop
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery, clippy::cargo)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::absolute_paths
)]
#![allow(
    clippy::cargo_common_metadata,
    clippy::multiple_crate_versions,
    reason = "about manifests, not about code"
)]

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

/// Calls with different forms of arguments.
///
/// # Errors
///
/// The errors of the calls.
pub async fn use_it(
    client: &twilio_runtime::Client,
    service: &Service,
) -> twilio_runtime::Result<()> {
    let params = CreateWidget::new()
        .is_reserved(true)
        .part([Part { size: Some(1) }]);
    let widget = Widget::create(client, service, params).await?;
    let same = Widget::fetch(client, (service, "name")).with(Revision::new("1"));
    drop(same.await?);
    Widget::delete(client, &widget).await
}
