//! Types for the requests that Twilio sends to an application.
//!
//! `Validator` checks that a request comes from Twilio, and returns its parameters;
//! `Parameters::decode` converts them to one of these types. With feature `axum`,
//! `Webhook<T>` does both in a handler's arguments.
//!
//! | type | when Twilio sends it |
//! |---|---|
//! | [`InboundMessage`] | a message was received; the response may be TwiML |
//! | [`MessageStatusUpdate`] | the status of an outgoing message changed |
//! | [`VoiceRequest`] | a call needs TwiML: it is incoming, or a verb's `action` is due |
//! | [`CallStatusUpdate`] | the status of a call changed |
//! | `ProxyInteraction` | a call or message passes through a session of Proxy (feature `proxy`) |
//! | `OutOfSession` | a call or message to a Proxy number belongs to no session (feature `proxy`) |
//! | [`VerifyEvent`] | a factor or a challenge of Verify changed |
//! | [`ConversationEvent`] | something happens, or is about to happen, in Conversations |
//!
//! Twilio adds parameters without notice. Each type keeps unknown parameters in its field
//! `other`, by name.
//!
//! SIDs that can belong to several kinds of resources are `Sid<Anything>`;
//! [`cast`](crate::Sid::cast) converts them to the SID of a declared resource.
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
