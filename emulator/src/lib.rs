//! A local, stateful server for any declared Twilio resource.
//!
//! It uses the same declarations as the client: register a resource, and the emulator serves
//! its create, fetch, list, update and delete like Twilio, over a socket or in process.
//! [`proxy()`] adds Proxy's own rules.
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
//! [`Fault`]s make requests fail on demand, and [`Emulator::requests`] lists what arrived.

pub use self::http::{Rejection, RequestEntry};
pub use backend::{Clock, Fault, SystemClock, WebhookEntry};
pub use catalog::StartError;
pub use emulator::{Builder, Emulator, EmulatorTransport, Phone, proxy};
pub use engine::{Context, Parameters, PhoneState, Removal, Rules, Selection, WebhookReply};
pub use products::{PhoneMessage, products, resources};
pub use store::Record;
// The runtime's types are part of this crate's public API. The runtime re-exports the other
// crates whose types are public here, such as `http` and `jiff`.
pub use twilio_runtime;

// A request passes through these modules in order: `emulator` (or its socket in `http`),
// `console` if its path is the console's, `backend`, `engine` with the rules of `products`,
// `catalog`, `store`. Each module uses only those after it, and `http`, which uses none.
mod backend;
mod catalog;
mod console;
mod emulator;
mod engine;
mod http;
mod products;
mod store;

// Compiles and runs the code of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
