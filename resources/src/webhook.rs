//! Requests that Twilio sends to an application, typed.
//!
//! `Validator` checks that a request is Twilio's and gives its parameters;
//! `Parameters::decode` turns them into one of these types. With feature `axum`,
//! `Webhook<T>` does both in a handler's arguments.
//!
//! | type | when Twilio sends it |
//! |---|---|
//! | [`InboundMessage`] | a message came in; the response may be TwiML |
//! | [`MessageStatusUpdate`] | a message that was sent got another status |
//! | [`VoiceRequest`] | a call needs TwiML: it came in, or a verb's `action` is due |
//! | [`CallStatusUpdate`] | a call got another status |
//! | `ProxyInteraction` | something passes through a session of Proxy (feature `proxy`) |
//! | `OutOfSession` | a call or message to a number of Proxy's belongs to no session (feature `proxy`) |
//! | [`VerifyEvent`] | a factor or a challenge of Verify changed |
//! | [`ConversationEvent`] | something happens, or is about to happen, in Conversations |
//!
//! Twilio adds parameters without notice. Each type keeps those that it does not name
//! in its field `other`, by their name.
//!
//! SIDs whose resource has several kinds are `Sid<Anything>`;
//! [`cast`](crate::Sid::cast) makes them the SID of a declared resource.
//!
//! ```
//! use twilio_resources::webhook::{InboundMessage, Parameters};
//!
//! let parameters = Parameters::parse(
//!     b"MessageSid=SM000000000000000000000000000000ab\
//!       &AccountSid=AC000000000000000000000000000000ab\
//!       &From=%2B14155550100&To=%2B14155550199&Body=Hello&NumMedia=0&FromCity=OAKLAND",
//! );
//! let message: InboundMessage = parameters.decode()?;
//! assert_eq!(message.body, "Hello");
//! assert_eq!(message.other["FromCity"], "OAKLAND");
//! # Ok::<(), twilio_resources::webhook::DecodeParametersError>(())
//! ```

pub use twilio_runtime::webhook::*;

#[cfg(feature = "proxy")]
pub use self::proxy::{OutOfSession, ProxyInteraction};
pub use self::{
    call::{AnsweredBy, CallStatus, CallStatusUpdate, Direction, VoiceRequest},
    conversations::{ConversationEvent, ConversationEventType},
    message::{InboundMessage, Media, MessageStatus, MessageStatusUpdate},
    verify::{VerifyEvent, VerifyEventType},
};

mod call;
mod conversations;
mod message;
#[cfg(feature = "proxy")]
mod proxy;
mod verify;

#[cfg(test)]
mod tests;
