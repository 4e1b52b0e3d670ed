//! Helpers of the tests: clients whose requests can be inspected, and requests split into
//! parts.

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "helpers of tests may panic"
)]

use bytes::Bytes;
use twilio_runtime::{Client, Credentials, testing::MockTransport};

/// The account of the tests.
pub const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// The token of [`ACCOUNT`]; no `Debug` may show it.
pub const TOKEN: &str = "0123456789abcdef-secret";

/// A client over a transport with prepared responses.
#[must_use]
pub fn client(transport: &MockTransport) -> Client {
    let builder = Client::builder(Credentials::account(ACCOUNT, TOKEN));
    builder
        .transport(transport.clone())
        .build()
        .expect("the settings are valid")
}

/// A client for calls that are built but not sent.
#[must_use]
pub fn unsent() -> Client {
    client(&MockTransport::new())
}

/// A request in a form that is easy to compare.
#[derive(Debug, PartialEq, Eq)]
pub struct Sent {
    /// `GET host/path`
    pub line: String,
    /// The query, decoded.
    pub query: Vec<(String, String)>,
    /// The body as a form, decoded.
    pub form: Vec<(String, String)>,
}

/// Splits a request into parts.
pub fn sent(request: &http::Request<Bytes>) -> Sent {
    let uri = request.uri();
    let host = uri.authority().map_or("", |authority| authority.as_str());
    Sent {
        line: format!("{} {host}{}", request.method(), uri.path()),
        query: decode(uri.query().unwrap_or_default().as_bytes()),
        form: decode(request.body()),
    }
}

fn decode(form: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(form).into_owned().collect()
}

/// Pairs of texts in the form of [`Sent`].
#[must_use]
pub fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    pairs.iter().map(owned).collect()
}

/// The code of the README: compiled and, if it needs no account, run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
