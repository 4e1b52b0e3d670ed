//! [`Request`]: a request split into parts, so that two are equal if a server would read the
//! same values.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, IF_MATCH};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::Recorded;
use crate::{Error, Result};

/// Names, each with its values in their order.
type Pairs = BTreeMap<String, Value>;

/// A request split into parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) host: String,
    pub(super) path: Vec<String>,
    pub(super) query: Pairs,
    pub(super) headers: Pairs,
    pub(super) form: Pairs,
    pub(super) json: Pairs,
}

impl Request {
    pub(super) fn of_sdk(recorded: &Recorded) -> Result<Self> {
        let mut request = http::Request::builder()
            .method(recorded.method.as_str())
            .uri(recorded.url.as_str());
        for (name, value) in &recorded.headers {
            request = request.header(name, value);
        }
        let mut request = request.body(Bytes::from(recorded.body.clone()))?;
        // Our request is taken before the client adds its credentials.
        if is_basic(&request) {
            request.headers_mut().remove(AUTHORIZATION);
        }
        Self::of_ours(&request)
    }

    pub(super) fn of_ours(request: &http::Request<Bytes>) -> Result<Self> {
        let uri = request.uri();
        let mut taken = Self {
            method: request.method().to_string(),
            host: uri.host().unwrap_or_default().to_owned(),
            path: uri.path().split('/').map(decoded).collect::<Result<_>>()?,
            query: pairs(uri.query().unwrap_or_default().as_bytes()),
            headers: headers(request),
            ..Self::default()
        };
        if is_json(request) {
            if let Value::Object(members) = without_null(serde_json::from_slice(request.body())?) {
                taken.json = members.into_iter().collect();
            }
        } else {
            taken.form = pairs(request.body());
        }
        Ok(taken)
    }
}

fn is_basic(request: &http::Request<Bytes>) -> bool {
    let value = request.headers().get(AUTHORIZATION);
    value.is_some_and(|value| value.as_bytes().starts_with(b"Basic "))
}

fn is_json(request: &http::Request<Bytes>) -> bool {
    let media_type = request.headers().get(CONTENT_TYPE);
    let media_type = media_type
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    media_type.ends_with("json") && !request.body().is_empty()
}

/// The headers that belong to the call; the HTTP client adds the others.
fn headers(request: &http::Request<Bytes>) -> Pairs {
    let of_call = |name: &str| {
        [AUTHORIZATION.as_str(), IF_MATCH.as_str()].contains(&name)
            || (name == CONTENT_TYPE.as_str() && !request.body().is_empty())
            || name.starts_with("x-twilio-webhook")
            || ["flex-metadata", "ui-version"].contains(&name)
    };
    let headers = request.headers().iter();
    let of_call = headers.filter(|(name, _)| of_call(name.as_str()));
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    of_call
        .map(|(name, value)| (name.to_string(), text(value).into()))
        .collect()
}

fn decoded(segment: &str) -> Result<String> {
    let decoded = percent_decode_str(segment).decode_utf8();
    let decoded = decoded.map_err(|error| Error::new(error.to_string()))?;
    Ok(decoded.into_owned())
}

/// Names and values. JSON is compared by its value, not by its white space.
pub(super) fn pairs(encoded: &[u8]) -> Pairs {
    let mut pairs = Pairs::new();
    for (name, text) in form_urlencoded::parse(encoded).into_owned() {
        let value = match serde_json::from_str(&text) {
            Ok(json @ (Value::Object(_) | Value::Array(_))) => json,
            _ => Value::String(text),
        };
        match pairs
            .entry(name)
            .or_insert_with(|| Value::Array(Vec::new()))
        {
            Value::Array(values) => values.push(value),
            _ => unreachable!("every name has a list of values"),
        }
    }
    pairs
}

/// JSON without the members that are null: Twilio treats null as absent.
fn without_null(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            members
                .map(|(name, value)| (name, without_null(value)))
                .collect()
        }
        Value::Array(items) => items.into_iter().map(without_null).collect(),
        value => value,
    }
}
