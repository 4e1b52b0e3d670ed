//! The changes that the console makes. Bodies are JSON.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, StatusCode};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use super::done;
use crate::{
    backend::{Backend, Fault, keep::snapshot::Snapshot, lock},
    http::Rejection,
};

/// A record to add.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    product: String,
    path: String,
    #[serde(default)]
    fields: Map<String, Value>,
}

/// A fault to add: one kind of failure, and the limits of [`Fault`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultToAdd {
    kind: FaultKind,
    status: Option<u16>,
    seconds: Option<f64>,
    method: Option<String>,
    path: Option<String>,
    next: Option<u64>,
    every: Option<u64>,
    rate: Option<f64>,
    #[serde(default)]
    after_applying: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum FaultKind {
    Latency,
    Status,
    RateLimited,
    Reset,
    Truncate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Inbound {
    from: String,
    to: String,
    #[serde(default)]
    body: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InboundCall {
    from: String,
    to: String,
}

pub(super) fn seed(backend: &Backend, body: &Bytes) -> Result<Value, Rejection> {
    let seed: Seed = read(body)?;
    let path = backend.seed(&seed.product, &seed.path, seed.fields)?;
    Ok(json!({ "path": path }))
}

pub(super) fn restore(backend: &Backend, body: &Bytes) -> Result<Value, Rejection> {
    let snapshot = Snapshot::read(body).map_err(|why| Rejection::bad_request(20001, why))?;
    backend.replace(snapshot.into_contents())?;
    Ok(done())
}

pub(super) fn reset(backend: &Backend) -> Result<Value, Rejection> {
    backend.reset()?;
    Ok(done())
}

pub(super) fn add_fault(backend: &Backend, body: &Bytes) -> Result<Value, Rejection> {
    let fault = read::<FaultToAdd>(body)?.into_fault()?;
    lock(&backend.faults).add(fault);
    Ok(done())
}

pub(super) fn clear_faults(backend: &Backend) -> Value {
    lock(&backend.faults).clear();
    done()
}

pub(super) fn advance(backend: &Backend, body: &Bytes) -> Result<Value, Rejection> {
    let advance: Advance = read(body)?;
    backend.advance(duration("seconds", advance.seconds)?);
    Ok(json!({ "now": backend.now().to_string() }))
}

pub(super) fn receive_message(backend: &Backend, body: &Bytes) -> Result<Value, Rejection> {
    let inbound: Inbound = read(body)?;
    let sid = backend.receive_message(&inbound.from, &inbound.to, &inbound.body)?;
    Ok(json!({ "sid": sid }))
}

pub(super) fn receive_call(backend: &Backend, body: &Bytes) -> Result<Value, Rejection> {
    let inbound: InboundCall = read(body)?;
    let path = backend.receive_call(&inbound.from, &inbound.to)?;
    Ok(json!({ "sid": path.last() }))
}

impl FaultToAdd {
    fn into_fault(self) -> Result<Fault, Rejection> {
        let seconds = duration("seconds", self.seconds.unwrap_or_default())?;
        let mut fault = match self.kind {
            FaultKind::Latency => Fault::latency(seconds),
            FaultKind::Status => {
                let status = StatusCode::from_u16(self.status.unwrap_or(503));
                let wrong = |_| Rejection::invalid_parameter("status", "is not an HTTP status");
                Fault::status(status.map_err(wrong)?)
            }
            FaultKind::RateLimited => Fault::rate_limited(seconds),
            FaultKind::Reset => Fault::reset(),
            FaultKind::Truncate => Fault::truncate(),
        };
        let method = self.method.map(|method| {
            let method = method.parse::<Method>();
            method.map_err(|_| Rejection::invalid_parameter("method", "is not an HTTP method"))
        });
        fault = match (method.transpose()?, self.path) {
            (method, Some(path)) => fault.on(method.unwrap_or(Method::GET), &path),
            (Some(method), None) => fault.on_method(method),
            (None, None) => fault,
        };
        fault = match (self.next, self.every, self.rate) {
            (Some(n), ..) => fault.next(n),
            (None, Some(n), _) => fault.every(n),
            (None, None, Some(share)) => fault.rate(share),
            (None, None, None) => fault,
        };
        Ok(if self.after_applying {
            fault.after_applying()
        } else {
            fault
        })
    }
}

fn duration(name: &str, seconds: f64) -> Result<Duration, Rejection> {
    let duration = Duration::try_from_secs_f64(seconds);
    duration.map_err(|_| Rejection::invalid_parameter(name, "must be a time in seconds"))
}

pub(super) fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Rejection> {
    let value = serde_json::from_slice(body);
    value.map_err(|error| Rejection::bad_request(20001, error.to_string()))
}
