//! Declare a REST resource once, as one annotated struct, and call it.
//!
//! `#[derive(TwilioResource)]` gives a struct typed `create`, `fetch`, `list`,
//! `update` and `delete` over a [`Transport`], and a static
//! [description](descriptor) from which a local emulator and reference tables
//! work without a second declaration. The crate knows no resource of its own; those of
//! Twilio that are declared already are in `twilio-resources`.
//!
//! # Map
//!
//! | to | read | and the types |
//! |---|---|---|
//! | make calls | [calling](guide::calling) | [`Client`], [`Call`], [`Response`] |
//! | say which record | [addressing](guide::addressing) | [`Sid`], [`At`], [`Within`] |
//! | give parameters | [parameters](guide::parameters) | |
//! | read lists | [lists](guide::lists) | [`List`], [`Records`], [`Pages`] |
//! | handle errors | [errors](guide::errors), [retries](guide::retries) | [`Error`], [`ErrorKind`], [`RetryPolicy`] |
//! | test a program | [testing](guide::testing) | module `testing` |
//! | declare a resource | [declaring](guide::declaring) | [`Resource`], [`Kind`] |
//! | work from declarations | [descriptors](guide::descriptors) | [`descriptor`] |
//! | watch calls | [tracing](guide::tracing) | |
//! | receive webhooks | module `webhook` | |
//! | answer them with TwiML | module `twiml` | |
//! | choose features | [features](guide::features) | |
//! | come from another library | [coming from](guide::coming_from) | |
//!
//! # In short
//!
#![cfg_attr(
    all(feature = "derive", feature = "testing"),
    doc = r##"
```
use serde::Deserialize;
use twilio_runtime::{Client, Credentials, Sid, TwilioResource, testing::MockTransport};

/// Something that can be turned.
#[derive(Debug, Deserialize, TwilioResource)]
#[twilio_resource(path = "/v1/Widgets")]
struct Widget {
    sid: Sid<Widget>,
    name: String,
}

let transport = MockTransport::new();
transport.reply(200, r#"{"sid": "WI000000000000000000000000000000ab", "name": "gear"}"#);
let client = Client::builder(Credentials::account("AC000000000000000000000000000000ab", "token"))
    .transport(transport)
    .build()?;

# tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
let sid: Sid<Widget> = "WI000000000000000000000000000000ab".parse()?;
let widget = Widget::fetch(&client, sid).await?;
assert_eq!(widget.name, "gear");
# Ok::<(), twilio_runtime::Error>(())
# })?;
# Ok::<(), twilio_runtime::Error>(())
```
"##
)]
// docs.rs shows which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

// The types of other crates that stand in this one's interface.
pub use {bytes, http, jiff};

pub use address::path::PathWriter;
pub use address::{Address, At, NamedBy, Text, Within};
#[cfg(feature = "blocking")]
pub use blocking::BlockingRecords;
pub use call::{Call, Create, Delete, Fetch, Optional, ResponseFuture, Until, Update};
pub use client::{Client, ClientBuilder, Credentials};
#[cfg(feature = "derive")]
pub use derive::{SidKind, StringEnum, TwilioObject, TwilioParams, TwilioResource};
pub use descriptor::kind::{HasKind, Kind};
pub use descriptor::object::{StringEnum, TwilioObject, Unknown};
pub use error::{
    ApiError, ConfigError, DecodeError, Error, ErrorKind, PageError, ParameterError, RecordError,
    Result, TransportError,
};
pub use execute::retry::RetryPolicy;
pub use list::{List, ListFuture, Page, Pages, Records};
pub use params::{ParamValue, TwilioParams, Untyped, ValueWriter};
pub use record::{lenient, links::Links, rfc2822};
pub use resource::{
    Creatable, Deletable, DeleteParams, FetchParams, Fetchable, ListParams, Listable, Listed,
    Resource, Updatable,
};
pub use sid::{Account, Anything, Sid, SidError, SidKind};
pub use timer::Timer;
#[cfg(feature = "tokio")]
pub use timer::TokioTimer;
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
#[cfg(feature = "tower")]
pub use transport::TowerTransport;
pub use transport::{BoxFuture, SendLimits, Transport};
#[cfg(feature = "hyper")]
pub use transport::{HyperTransport, HyperTransportBuilder};
pub use wire::redirect::Redirect;
pub use wire::response::Response;

#[doc(hidden)]
pub mod __private;
mod address;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
#[cfg(feature = "derive")]
mod derive;
pub mod descriptor;
pub mod dynamic;
mod error;
mod execute;
pub mod guide;
mod list;
mod params;
mod record;
mod resource;
mod sid;
#[cfg(feature = "testing")]
pub mod testing;
mod timer;
mod transport;
#[cfg(feature = "twiml")]
pub mod twiml;
#[cfg(feature = "webhook")]
pub mod webhook;
mod wire;

/// The examples of the README are compiled with the others.
#[cfg(all(doctest, feature = "derive"))]
#[doc = include_str!("../README.md")]
struct Readme;
