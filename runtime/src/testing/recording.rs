//! Records the exchanges with an API in a readable file, without secrets and personal data,
//! and replays them.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::mock::refusal;
use crate::{BoxFuture, Transport, TransportError, declare::descriptor::ResourceDescriptor};

mod names;

/// Replaces a removed value; it matches anything when it is replayed.
const REMOVED: &str = "[removed]";

/// The response headers that are kept.
const HEADERS: [&str; 5] = [
    "content-type",
    "etag",
    "location",
    "retry-after",
    "twilio-request-id",
];

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Exchange {
    method: String,
    /// Path and query.
    url: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    form: BTreeMap<String, Vec<String>>,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    json: Value,
    status: u16,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<String, String>,
    /// The response's body: JSON unchanged, anything else as text.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    response: Value,
}

/// Sends over another transport and records the exchanges, for [`ReplayTransport`].
///
/// No secret or personal data is kept: no request header, only a few response headers, and no
/// value of a member or parameter that contains a credential or that a descriptor declares as
/// secret ([`Secret`](crate::Secret)) or as personal data (`pii`). Such a value with at least
/// five characters is removed everywhere in the same exchange, for example in a path. Requests
/// without a response are not recorded.
///
/// Clones share the recording.
#[derive(Clone, Debug)]
pub struct RecordingTransport<T> {
    inner: T,
    names: Arc<BTreeSet<String>>,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
}

impl<T: Transport> RecordingTransport<T> {
    /// Records the exchanges over `inner`. The descriptors define what is secret and what is
    /// personal data.
    pub fn new(inner: T, resources: &[&'static ResourceDescriptor]) -> Self {
        Self {
            inner,
            names: Arc::new(names::removed(resources)),
            exchanges: Arc::default(),
        }
    }

    /// The exchanges so far, as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(&*lock(&self.exchanges)).unwrap_or_default() + "\n"
    }

    /// Writes the exchanges so far to a file.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        std::fs::write(path, self.to_json())
    }
}

impl<T: Transport> Transport for RecordingTransport<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let mut exchange = sent(&request);
        Box::pin(async move {
            let response = self.inner.send(request).await?;
            receive(&mut exchange, &response);
            remove(&mut exchange, &self.names);
            lock(&self.exchanges).push(exchange);
            Ok(response)
        })
    }
}

/// Returns the responses that [`RecordingTransport`] recorded, without a network.
///
/// Each request must match the next recorded one; with
/// [`in_any_order`](Self::in_any_order), any that was not replayed yet. Method, path,
/// query and body are compared; a removed value matches anything. The response to a request
/// that does not match is a 501 with the expected and the actual request.
///
/// ```
/// use twilio_runtime::testing::ReplayTransport;
///
/// let recording = r#"[{"method": "GET", "url": "/v1/Services/IS1", "status": 404}]"#;
/// let transport = ReplayTransport::from_json(recording)?.in_any_order();
/// assert_eq!(transport.left(), 1);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ReplayTransport {
    left: Arc<Mutex<Vec<Exchange>>>,
    any_order: bool,
}

impl ReplayTransport {
    /// Replays this JSON.
    ///
    /// # Errors
    ///
    /// It is not a recording.
    pub fn from_json(json: &str) -> io::Result<Self> {
        let exchanges = serde_json::from_str(json).map_err(io::Error::from)?;
        Ok(Self {
            left: Arc::new(Mutex::new(exchanges)),
            any_order: false,
        })
    }

    /// Replays this file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or is not a recording.
    pub fn load(path: impl AsRef<Path>) -> io::Result<Self> {
        Self::from_json(&std::fs::read_to_string(path)?)
    }

    /// Allows requests in another order than the recorded one.
    #[must_use]
    pub fn in_any_order(mut self) -> Self {
        self.any_order = true;
        self
    }

    /// How many exchanges were not replayed yet.
    pub fn left(&self) -> usize {
        lock(&self.left).len()
    }
}

impl Transport for ReplayTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let request = sent(&request);
        let mut left = lock(&self.left);
        let candidates = if self.any_order {
            left.len()
        } else {
            left.len().min(1)
        };
        let found = left[..candidates]
            .iter()
            .position(|recorded| matches(recorded, &request));
        let response = if let Some(index) = found {
            replay(&left.remove(index))
        } else {
            let next = left.first().map_or_else(|| "nothing".to_owned(), summary);
            let found = summary(&request);
            refusal(&format!("the recording has {next}, found {found}"))
        };
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn sent(request: &http::Request<Bytes>) -> Exchange {
    let json = serde_json::from_slice(request.body()).unwrap_or_default();
    let mut form = BTreeMap::<_, Vec<_>>::new();
    if json == Value::Null {
        for (name, value) in form_urlencoded::parse(request.body()).into_owned() {
            form.entry(name).or_default().push(value);
        }
    }
    let url = request.uri().path_and_query();
    Exchange {
        method: request.method().to_string(),
        url: url.map_or_else(|| "/".to_owned(), ToString::to_string),
        form,
        json,
        status: 0,
        headers: BTreeMap::new(),
        response: Value::Null,
    }
}

fn receive(exchange: &mut Exchange, response: &http::Response<Bytes>) {
    exchange.status = response.status().as_u16();
    let body = response.body();
    exchange.response = serde_json::from_slice(body)
        .unwrap_or_else(|_| String::from_utf8_lossy(body).into_owned().into());
    for name in HEADERS {
        let value = response.headers().get(name);
        if let Some(value) = value.and_then(|value| value.to_str().ok()) {
            exchange.headers.insert(name.to_owned(), value.to_owned());
        }
    }
}

fn replay(exchange: &Exchange) -> http::Response<Bytes> {
    let body = match &exchange.response {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        json => json.to_string(),
    };
    let mut response = http::Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(exchange.status).unwrap_or_default();
    for (name, value) in &exchange.headers {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn summary(exchange: &Exchange) -> String {
    let Exchange {
        method,
        url,
        form,
        json,
        ..
    } = exchange;
    let body = if json.is_null() {
        format!("{form:?}")
    } else {
        json.to_string()
    };
    format!("{method} {url} {body}")
}

/// Removes the values of these names, and other occurrences of the same values.
fn remove(exchange: &mut Exchange, names: &BTreeSet<String>) {
    let mut values = BTreeSet::new();
    for (name, texts) in &mut exchange.form {
        if names.contains(name) {
            values.extend(texts.drain(..));
            texts.push(REMOVED.to_owned());
        }
    }
    remove_from_query(&mut exchange.url, names, &mut values);
    collect(&mut exchange.json, names, false, &mut values);
    collect(&mut exchange.response, names, false, &mut values);
    // Not for short values, such as `1`, which occur in many other places.
    for value in values.iter().filter(|value| value.chars().count() >= 5) {
        let escaped: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
        let encoded =
            percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC)
                .to_string();
        let clean = |text: &mut String| {
            for form in [value.as_str(), escaped.as_str(), encoded.as_str()] {
                *text = text.replace(form, REMOVED);
            }
        };
        clean(&mut exchange.url);
        exchange.headers.values_mut().for_each(clean);
        exchange.form.values_mut().flatten().for_each(clean);
        each_text(&mut exchange.json, &clean);
        each_text(&mut exchange.response, &clean);
    }
}

/// Removes the values of these names from the query of a URL, and adds them to `values`.
fn remove_from_query(url: &mut String, names: &BTreeSet<String>, values: &mut BTreeSet<String>) {
    let Some((path, query)) = url.split_once('?') else {
        return;
    };
    let mut parameters = Vec::new();
    for parameter in query.split('&') {
        match form_urlencoded::parse(parameter.as_bytes()).next() {
            Some((name, value)) if names.contains(&*name) => {
                values.insert(value.into_owned());
                let name = parameter.split('=').next().unwrap_or_default();
                parameters.push(format!("{name}={REMOVED}"));
            }
            _ => parameters.push(parameter.to_owned()),
        }
    }
    *url = format!("{path}?{}", parameters.join("&"));
}

/// Removes the values of these names from JSON, and adds the texts to `values`.
fn collect(
    json: &mut Value,
    names: &BTreeSet<String>,
    is_named: bool,
    values: &mut BTreeSet<String>,
) {
    match json {
        Value::Object(members) => {
            for (name, value) in members {
                collect(value, names, is_named || names.contains(name), values);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect(item, names, is_named, values);
            }
        }
        Value::String(text) if is_named && !text.is_empty() => {
            values.insert(std::mem::replace(text, REMOVED.to_owned()));
        }
        Value::Number(number) if is_named => *number = 0.into(),
        _ => {}
    }
}

fn each_text(json: &mut Value, clean: &impl Fn(&mut String)) {
    match json {
        Value::Object(members) => members
            .values_mut()
            .for_each(|value| each_text(value, clean)),
        Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, clean)),
        Value::String(text) => clean(text),
        _ => {}
    }
}

fn matches(recorded: &Exchange, sent: &Exchange) -> bool {
    let form = |exchange: &Exchange| serde_json::to_value(&exchange.form).unwrap_or_default();
    recorded.method == sent.method
        && matches_text(&recorded.url, &sent.url)
        && matches_json(&form(recorded), &form(sent))
        && matches_json(&recorded.json, &sent.json)
}

fn matches_json(recorded: &Value, sent: &Value) -> bool {
    match (recorded, sent) {
        (Value::Object(recorded), Value::Object(sent)) => {
            recorded.len() == sent.len()
                && recorded.iter().all(|(name, value)| {
                    sent.get(name).is_some_and(|sent| matches_json(value, sent))
                })
        }
        (Value::Array(recorded), Value::Array(sent)) => {
            recorded.len() == sent.len()
                && recorded
                    .iter()
                    .zip(sent)
                    .all(|(recorded, sent)| matches_json(recorded, sent))
        }
        (Value::String(recorded), Value::String(sent)) => matches_text(recorded, sent),
        (recorded, sent) => recorded == sent,
    }
}

/// Whether the text matches the recorded one, in which a removed value matches anything.
fn matches_text(recorded: &str, sent: &str) -> bool {
    let mut parts = recorded.split(REMOVED);
    let Some(rest) = parts.next().and_then(|first| sent.strip_prefix(first)) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    let mut rest = rest;
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests;
