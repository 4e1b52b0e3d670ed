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
//! [`codes`] names Twilio's error codes. With feature `webhook` there are types for the
//! requests that Twilio sends, with feature `twiml` the documents that answer them.
//!
//! A resource that is not here is declared by the application itself, with the
//! derives that this crate re-exports; `crate = ::twilio_resources` in the attribute
//! tells them where the runtime is.

/// The crate whose timestamps the records carry.
#[doc(inline)]
pub use twilio_runtime::*;

pub mod codes;
pub mod proxy;
#[cfg(feature = "webhook")]
pub mod webhook;
