//! Twilio's resources, each declared once as an annotated struct.
//!
//! A declaration carries the calls: `Service::create`, `Participant::list` and so
//! on are methods of the record's own type. Everything a call needs beside the
//! resource ([`Client`], [`Sid`], [`Error`], ...) is re-exported here, so that an
//! application depends on this crate alone.
//!
//! | module | product | resources |
//! |---|---|---|
//! | [`proxy::v1`] | Proxy | services, sessions, participants, interactions, number pools |
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
//! # Map
//!
//! | to | read |
//! |---|---|
//! | make calls | [calling](guide::calling), [addressing](guide::addressing), [parameters](guide::parameters) |
//! | read lists | [lists](guide::lists) |
//! | handle errors | [errors](guide::errors), [retries](guide::retries), and [`codes`], which names Twilio's error codes |
//! | test a program | [testing](guide::testing) |
//! | declare a resource that is not here | [declaring](guide::declaring) |
//! | work from declarations | [descriptors](guide::descriptors) |
//! | watch calls | [tracing](guide::tracing) |
//! | receive webhooks, and answer with TwiML | the modules `webhook` and `twiml`, features of the same names |
//! | choose features | [features](guide::features) |
//! | come from Twilio's library for Python, Node or Go | [coming from](guide::coming_from) |
//!
//! A resource that is not here is declared by the application itself, with the
//! derives that this crate re-exports; `crate = ::twilio_resources` in the attribute
//! tells them where the runtime is:
//!
//! ```
//! use twilio_resources::{Sid, TwilioResource};
//!
//! #[derive(Debug, serde::Deserialize, TwilioResource)]
//! #[twilio_resource(crate = ::twilio_resources, path = "/v1/Notes")]
//! struct Note {
//!     sid: Sid<Note>,
//!     text: String,
//! }
//! ```

/// The crate whose timestamps the records carry.
#[doc(inline)]
pub use twilio_runtime::*;

pub mod codes;
pub mod proxy;
#[cfg(feature = "webhook")]
pub mod webhook;
