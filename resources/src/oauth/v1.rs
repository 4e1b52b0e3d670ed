//! Version 1 of the OAuth API, at `https://oauth.twilio.com/v1`.
//!
//! Tokens of OAuth apps.
//!
//! [Twilio's page](https://www.twilio.com/docs/iam/oauth)

pub use self::{
    authorize::{Authorize, FetchAuthorize},
    token::{CreateToken, Token},
};

mod authorize;
mod token;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Authorize as twilio_runtime::Resource>::DESCRIPTOR,
    <Token as twilio_runtime::Resource>::DESCRIPTOR,
];
