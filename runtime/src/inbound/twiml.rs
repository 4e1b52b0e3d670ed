//! TwiML: an application's instructions to Twilio for a call or a message. Nothing here
//! depends on the request.
//!
//! A document is a [`VoiceResponse`] or a [`MessagingResponse`] that contains verbs. Each
//! verb is a type that takes its content in `new`, and has a setter for each attribute. The
//! compiler checks which verbs may be nested. `to_string` returns the document, with
//! everything escaped; with the feature `axum`, a document is a response.
//!
//! ```
//! use twilio_runtime::twiml::{Dial, Gather, Number, Say, VoiceResponse};
//!
//! let menu = Gather::new().num_digits(1).action("/chosen").push(Say::new("Press 1 & wait."));
//! let agent = Dial::new().timeout(20).push(Number::new("+14155550100"));
//! let response = VoiceResponse::new().push(menu).push(agent);
//!
//! assert_eq!(
//!     response.to_string(),
//!     r#"<?xml version="1.0" encoding="UTF-8"?><Response>"#.to_owned()
//!         + r#"<Gather action="/chosen" numDigits="1"><Say>Press 1 &amp; wait.</Say></Gather>"#
//!         + r#"<Dial timeout="20"><Number>+14155550100</Number></Dial></Response>"#,
//! );
//! ```
//!
//! An [`Element`] is a verb without a type, and `attribute` sets an attribute without a
//! setter. [`Element::parse`] reads a document, for tests and emulators.

pub use self::{
    connect::{Connect, Parameter, Room, Start, Stop, Stream},
    dial::{Application, Client, Conference, Dial, Number, Queue, Sim, Sip, WhatsApp},
    element::{Element, Node},
    flow::{Enqueue, Hangup, Leave, Redirect, Reject, Task},
    messaging::{Body, Media, Message},
    prompt::{Gather, Pause, Play, Record, Say},
    read::ParseError,
    response::{MessagingResponse, VoiceResponse},
    role::{
        ConnectNoun, DialNoun, EnqueueNoun, MessageNoun, MessagingVerb, Prompt, StartNoun,
        StreamNoun, VoiceVerb,
    },
};

#[macro_use]
mod declare;
mod connect;
mod dial;
mod element;
mod flow;
mod messaging;
mod prompt;
mod read;
mod response;
mod role;

/// The `Content-Type` of a document.
pub const CONTENT_TYPE: &str = "text/xml; charset=utf-8";
