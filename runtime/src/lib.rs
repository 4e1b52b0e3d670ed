//! Declare a REST resource once, as one annotated struct, and call it.
//!
//! `#[derive(TwilioResource)]` adds typed `create`, `fetch`, `list`, `update` and
//! `delete` to a struct, and a static [descriptor]. A local emulator and reference
//! tables use the descriptor, so nothing is declared twice. The crate declares no
//! resources; `twilio-resources` has ready-made declarations.
//!
//! # Map
//!
//! | to | read | and the types |
//! |---|---|---|
//! | make calls | [calling](guide::calling) | [`Client`], [`Call`], [`Response`] |
//! | specify a record | [addressing](guide::addressing) | [`Sid`], [`At`], [`Within`] |
//! | pass parameters | [parameters](guide::parameters) | [`TwilioParams`](trait@TwilioParams) |
//! | read lists | [lists](guide::lists) | [`List`], [`Records`], [`Pages`] |
//! | handle errors | [errors](guide::errors), [retries](guide::retries) | [`Error`], [`ErrorKind`], [`RetryPolicy`] |
//! | wait until a record is ready | [waiting](guide::waiting) | [`Until`](future::Until) |
//! | call for several accounts | [accounts](guide::accounts) | [`Client::with_account`] |
//! | create once, show progress, and more | [recipes](guide::recipes) | |
//! | declare a resource | [declaring](guide::declaring), [operations](guide::operations) | [`Resource`], [`Kind`] |
//! | read declarations as data | [descriptors](guide::descriptors), [calls from data](guide::dynamic) | [`descriptor`], [`dynamic`] |
//! | test a program | [testing](guide::testing), [record and replay](guide::recording) | module `testing` |
//! | receive webhooks | [webhooks](guide::webhooks) | module `webhook` |
//! | respond with TwiML | [TwiML](guide::twiml) | module `twiml` |
//! | change how calls are sent | [calling](guide::calling) | [`Transport`], [`Timer`] |
//! | observe calls | [tracing](guide::tracing) | |
//! | choose features | [features](guide::features) | |
//! | switch from Twilio's library for Python, Node or Go | [coming from](guide::coming_from) | |
//!
//! # Example
//!
#![cfg_attr(
    all(feature = "derive", feature = "testing"),
    doc = r##"
```
use serde::Deserialize;
use twilio_runtime::{Client, Credentials, Sid, TwilioResource, testing::MockTransport};

/// A widget.
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

// The crates whose types and traits are part of this crate's public API.
#[cfg(feature = "axum")]
pub use axum_core;
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use {bytes, futures_core, http, jiff, serde, serde_json};
#[cfg(feature = "tower")]
pub use {http_body, tower_service};

#[cfg(feature = "blocking")]
pub use calls::blocking::BlockingRecords;
pub use calls::{
    call::{Call, Create, Delete, Fetch, Update},
    dynamic,
    list::{List, Page, Pages, Records},
};
pub use client::{Client, ClientBuilder, Credentials};
#[cfg(feature = "derive")]
pub use declare::derive::{SidKind, StringEnum, TwilioObject, TwilioParams, TwilioResource};
pub use declare::{
    address::{Address, At, Within},
    descriptor::{
        self,
        kind::{HasKind, Kind},
        object::{StringEnum, TwilioObject, Unknown},
    },
    params::{TwilioParams, Untyped},
    record::{lenient, links::Links, rfc2822, secret::Secret},
    resource::{
        Creatable, Deletable, DeleteParams, FetchParams, Fetchable, ListParams, Listable, Resource,
        Updatable,
    },
    sid::{Account, Anything, Sid, SidError, SidKind},
};
#[doc(inline)]
pub use error::{ApiError, Error, ErrorKind, Result, TransportError};
#[cfg(feature = "twiml")]
pub use inbound::twiml;
#[cfg(feature = "webhook")]
pub use inbound::webhook;
#[cfg(feature = "tokio")]
pub use send::timer::TokioTimer;
#[cfg(feature = "reqwest")]
pub use send::transport::ReqwestTransport;
#[cfg(feature = "tower")]
pub use send::transport::TowerTransport;
#[cfg(feature = "hyper")]
pub use send::transport::{HyperTransport, HyperTransportBuilder};
pub use send::{
    execute::retry::RetryPolicy,
    timer::Timer,
    transport::{BoxFuture, SendLimits, Transport},
    wire::{redirect::Redirect, response::Response},
};

#[doc(hidden)]
pub mod __private;
mod calls;
mod client;
mod declare;
pub mod error;
pub mod guide;
mod inbound;
mod send;
#[cfg(feature = "testing")]
pub mod testing;

/// For types that implement [`Address`], and traits in compiler messages.
pub mod address {
    pub use crate::declare::address::{NamedBy, Text, path::PathWriter};
}

/// The futures that the methods of calls and lists return.
pub mod future {
    pub use crate::calls::call::{Optional, ResponseFuture, Until};
}

/// For types that are values of parameters.
pub mod params {
    pub use crate::declare::params::{ParamValue, ValueWriter};
}

/// Compiles the README's examples.
#[cfg(all(doctest, feature = "derive"))]
#[doc = include_str!("../README.md")]
struct Readme;
