//! Version 1 of the IAM API, at `https://iam.twilio.com/v1`.
//!
//! API keys and OAuth apps of an account.
//!
//! [Twilio's page](https://www.twilio.com/docs/iam/api)

pub use self::{
    key::{CreateKey, Key, KeyFilter, KeySummary, KeyType, NewKey, UpdateKey},
    oauth_app_account::{
        CreateOauthAppAccount, CreateOauthAppAccountPolicy, OauthAppAccount, OauthAppAccountPolicy,
        UpdateOauthAppAccount,
    },
    token::{CreateToken, Token},
};

mod key;
mod oauth_app_account;
mod token;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Key as twilio_runtime::Resource>::DESCRIPTOR,
    <Token as twilio_runtime::Resource>::DESCRIPTOR,
    <OauthAppAccount as twilio_runtime::Resource>::DESCRIPTOR,
];
