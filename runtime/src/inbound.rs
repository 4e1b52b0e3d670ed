//! Requests from Twilio to an application, and TwiML, the response to them. Nothing here
//! sends a request to Twilio.

#[cfg(feature = "twiml")]
pub mod twiml;
#[cfg(feature = "webhook")]
pub mod webhook;
