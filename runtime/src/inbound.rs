//! What Twilio sends to an application and what it takes as a response. Nothing here
//! calls Twilio.

#[cfg(feature = "twiml")]
pub mod twiml;
#[cfg(feature = "webhook")]
pub mod webhook;
