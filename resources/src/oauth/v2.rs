//! Version 2 of the OAuth API, at `https://oauth.twilio.com/v2`.
//!
//! Tokens of OAuth apps.
//!
//! [Twilio's page](https://www.twilio.com/docs/iam/oauth)

pub use self::oauth2_token::{CreateOauth2Token, Oauth2Token};

mod oauth2_token;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] =
    &[<Oauth2Token as twilio_runtime::Resource>::DESCRIPTOR];
