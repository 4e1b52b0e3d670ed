//! Twilio's resources, each declared once as an annotated struct.
//!
//! The calls are methods of the record's type: `Service::create`, `Participant::list`
//! and so on. Everything else that a call needs ([`Client`], [`Sid`], [`Error`], ...) is
//! re-exported here, so that an application depends only on this crate.
//!
//! Each product is a module with a module for each version in it, and a feature of the
//! same name; `proxy` is on by default, and `all` enables all of them. [`catalog`] lists
//! the resources of the enabled products.
//!
//! ```no_run
//! use twilio_resources::{
//!     Client, Result,
//!     proxy::v1::{CreateParticipant, Participant, Session},
//! };
//!
//! async fn join(client: &Client, session: &Session) -> Result<Participant> {
//!     let alice = CreateParticipant::new("+14155550123").friendly_name("Alice");
//!     Participant::create(client, session, alice).await
//! }
//! ```
//!
//! # Overview
//!
//! | to | read |
//! |---|---|
//! | make calls | [calling](guide::calling), [addressing](guide::addressing), [parameters](guide::parameters) |
//! | read lists | [lists](guide::lists) |
//! | handle errors | [errors](guide::errors), [retries](guide::retries), and [`codes`], Twilio's error codes |
//! | wait until a record is ready | [waiting](guide::waiting) |
//! | call for several accounts, or from a profile | [accounts](guide::accounts) |
//! | create once, show progress, and more | [recipes](guide::recipes) |
//! | declare another resource | [declaring](guide::declaring), [operations](guide::operations) |
//! | work from declarations | [`catalog`], [descriptors](guide::descriptors), [calls from data](guide::dynamic) |
//! | test a program | [testing](guide::testing), [record and replay](guide::recording) |
//! | receive webhooks | [webhooks](guide::webhooks), and the types of module `webhook` (feature `webhook`) |
//! | respond to webhooks with TwiML | [TwiML](guide::twiml), module `twiml` (feature `twiml`) |
//! | trace calls | [tracing](guide::tracing) |
//! | choose features | [features](guide::features) |
//! | come from Twilio's library for Python, Node or Go | [coming from](guide::coming_from) |
//!
//! An application can declare more resources with the derives of this crate. The
//! documentation of [`twilio_runtime`]'s derives of the same names describes their grammar:
//!
//! ```
//! use twilio_resources::{Sid, TwilioResource};
//!
//! #[derive(Debug, serde::Deserialize, TwilioResource)]
//! #[twilio_resource(path = "/v1/Notes")]
//! struct Note {
//!     sid: Sid<Note>,
//!     text: String,
//! }
//! ```

// docs.rs shows which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

// A documentation comment here would be added to every item.
#[doc(inline)]
pub use twilio_runtime::*;

// The same derives; these expect the runtime in this crate.
pub use twilio_macros::{
    SidKindOfResources as SidKind, StringEnumOfResources as StringEnum,
    TwilioObjectOfResources as TwilioObject, TwilioParamsOfResources as TwilioParams,
    TwilioResourceOfResources as TwilioResource,
};

pub use self::catalog::catalog;

// Listed one by one, so that the compiler's error names the feature if it is off.
#[cfg(feature = "blocking")]
pub use twilio_runtime::BlockingRecords;
#[cfg(feature = "reqwest")]
pub use twilio_runtime::ReqwestTransport;
#[cfg(feature = "tokio")]
pub use twilio_runtime::TokioTimer;
#[cfg(feature = "tower")]
pub use twilio_runtime::TowerTransport;
#[cfg(feature = "hyper")]
pub use twilio_runtime::{HyperTransport, HyperTransportBuilder};

// Separate modules, for the same reason.
/// Tools for an application's tests: [`twilio_runtime::testing`].
#[cfg(feature = "testing")]
pub mod testing {
    #[doc(inline)]
    pub use twilio_runtime::testing::*;
}
/// Responses to webhooks: [`twilio_runtime::twiml`].
#[cfg(feature = "twiml")]
pub mod twiml {
    #[doc(inline)]
    pub use twilio_runtime::twiml::*;
}

mod catalog;

#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "assistants")]
pub mod assistants;
#[cfg(feature = "autopilot")]
pub mod autopilot;
#[cfg(feature = "bulkexports")]
pub mod bulkexports;
#[cfg(feature = "chat")]
pub mod chat;
pub mod codes;
#[cfg(feature = "content")]
pub mod content;
#[cfg(feature = "conversations")]
pub mod conversations;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "fax")]
pub mod fax;
#[cfg(feature = "api")]
mod final_status;
#[cfg(feature = "flex")]
pub mod flex;
#[cfg(feature = "frontline")]
pub mod frontline;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "insights")]
pub mod insights;
#[cfg(feature = "intelligence")]
pub mod intelligence;
#[cfg(feature = "ip_messaging")]
pub mod ip_messaging;
#[cfg(feature = "knowledge")]
pub mod knowledge;
#[cfg(feature = "lookups")]
pub mod lookups;
#[cfg(feature = "marketplace")]
pub mod marketplace;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "messaging")]
pub mod messaging;
#[cfg(feature = "microvisor")]
pub mod microvisor;
#[cfg(feature = "monitor")]
pub mod monitor;
#[cfg(feature = "notify")]
pub mod notify;
#[cfg(feature = "numbers")]
pub mod numbers;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "preview")]
pub mod preview;
#[cfg(feature = "pricing")]
pub mod pricing;
#[cfg(feature = "proxy")]
pub mod proxy;
#[cfg(feature = "routes")]
pub mod routes;
#[cfg(feature = "serverless")]
pub mod serverless;
#[cfg(feature = "studio")]
pub mod studio;
#[cfg(feature = "supersim")]
pub mod supersim;
#[cfg(feature = "sync")]
pub mod sync;
#[cfg(feature = "taskrouter")]
pub mod taskrouter;
#[cfg(feature = "trunking")]
pub mod trunking;
#[cfg(feature = "trusthub")]
pub mod trusthub;
#[cfg(feature = "verify")]
pub mod verify;
#[cfg(feature = "video")]
pub mod video;
#[cfg(feature = "voice")]
pub mod voice;
#[cfg(feature = "webhook")]
pub mod webhook;
#[cfg(feature = "wireless")]
pub mod wireless;

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
