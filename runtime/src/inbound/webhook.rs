//! Requests that Twilio sends to an application: checking and decoding them. Nothing here
//! sends or serves a request.
//!
//! Twilio signs each request with the account's auth token. [`Validator`] checks the
//! signature, [`Parameters`] contains the values of a form or a query, and
//! [`Parameters::decode`] decodes them as a type. With the feature `axum`, the extractor
//! `Webhook` does all three. `twilio-resources` has types for the requests of Twilio.
//!
//! ```
//! use twilio_runtime::webhook::{self, Validator};
//!
//! let url = "https://example.com/sms";
//! let body = "Body=Hello&From=%2B14155550100";
//!
//! // Done by Twilio, or by a test.
//! let signature = webhook::sign("token", url, [("From", "+14155550100"), ("Body", "Hello")]);
//!
//! // Done by the application.
//! let validator = Validator::new("token");
//! let mut headers = http::HeaderMap::new();
//! headers.insert(webhook::SIGNATURE, signature.parse()?);
//! headers.insert("content-type", "application/x-www-form-urlencoded".parse()?);
//! let parameters = validator.validate(url, &headers, body.as_bytes())?;
//! assert_eq!(parameters.get("Body"), Some("Hello"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The URL
//!
//! The signature covers the URL as Twilio knows it: scheme, host, path and query as
//! they are configured at Twilio. Behind a proxy the server sees another URL;
//! [`Validator::public_url`] sets the one that the extractor uses instead.
//!
//! Twilio's libraries do not agree on every URL. This one accepts the same URLs as Twilio's
//! library for Node: the URL with and without its port, unchanged and normalized by the URL
//! standard, and with a re-encoded query.

use http::HeaderName;

#[cfg(feature = "axum")]
pub use self::axum::{Webhook, WebhookRejection};
pub use self::{
    decode::DecodeParametersError,
    parameters::Parameters,
    sign::{sign, sign_json},
    signature_error::SignatureError,
    validator::Validator,
};

#[cfg(feature = "axum")]
mod axum;
mod candidates;
mod decode;
mod key;
mod legacy_query;
mod parameters;
mod sign;
mod signature_error;
mod validator;

/// The header that carries the signature: `X-Twilio-Signature`.
pub const SIGNATURE: HeaderName = HeaderName::from_static("x-twilio-signature");

/// The header that contains the algorithm if a shared key signs instead of the auth token:
/// `key=...,algorithm=HMAC_SHA256`. Without it, the algorithm is HMAC-SHA1.
pub const SIGNATURE_SETTINGS: HeaderName =
    HeaderName::from_static("x-twilio-webhooks-signature-settings");
