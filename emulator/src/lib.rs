//! A local, stateful server for any declared Twilio resource.
//!
//! It reads the same declarations that make the calls: register a resource, and its
//! create, fetch, list, update and delete are served as Twilio serves them, over a
//! socket or in process. [`proxy()`] adds Proxy's own rules.
//!
//! ```
//! use serde::Deserialize;
//! use twilio_emulator::Emulator;
//! use twilio_runtime::{Sid, TwilioResource};
//!
//! #[derive(Debug, Deserialize, TwilioResource)]
//! #[twilio_resource(product = "workshop", path = "/v1/Widgets", sid = "WI")]
//! struct Widget {
//!     sid: Sid<Widget>,
//!     name: String,
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let emulator = Emulator::builder().resource::<Widget>().start().await?;
//! let client = emulator.client();
//!
//! let gear = Widget::create(&client, serde_json::json!({ "Name": "gear" })).await?;
//! let same = Widget::fetch(&client, gear.sid).await?;
//! assert_eq!(same.name, "gear");
//!
//! emulator.shutdown().await;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A test that needs no socket uses [`Builder::build`] instead of [`Builder::start`].
//! [`Fault`]s make trouble on demand, and [`Emulator::requests`] tells what arrived.

pub use builder::Builder;
pub use clock::{Clock, ManualClock, SystemClock};
pub use context::Context;
pub use emulator::Emulator;
pub use faults::Fault;
pub use parameters::Parameters;
pub use proxy::proxy;
pub use record::Record;
pub use rejection::Rejection;
pub use request_log::RequestRecord;
pub use rules::{Removal, Rules};
pub use start_error::StartError;
pub use transport::EmulatorTransport;

mod auth;
mod builder;
mod check;
mod clock;
mod coerce;
mod context;
mod core;
mod emulator;
mod faults;
mod fill;
mod filter;
#[cfg(test)]
mod fixtures;
mod names;
mod operation;
mod paging;
mod parameters;
mod pattern;
mod proxy;
mod record;
mod rejection;
mod render;
mod request;
mod request_log;
mod route;
mod rules;
mod serve;
mod served;
mod server;
mod sid;
mod start_error;
mod store;
mod transport;

// The code of the README is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
