//! Subcommands that call the control API of a running program.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::PathBuf,
};

use clap::{Subcommand, ValueEnum};
use serde_json::{Map, Value, json};

/// Calls the emulator that runs at `--host` and `--port`; prints its response as JSON
#[derive(Debug, Subcommand)]
pub(crate) enum Control {
    /// Prints the account, the time, and how many records each resource has
    State,
    /// Prints the last requests and webhooks
    Log,
    /// Prints the newest records of a collection, such as `proxy /v1/Services`
    Records { product: String, path: String },
    /// Adds a record; FIELDS is a JSON object
    Seed {
        product: String,
        path: String,
        #[arg(default_value = "{}")]
        fields: String,
    },
    /// Removes all records
    Reset,
    /// Prints all records, for `restore`
    Snapshot,
    /// Replaces all records with those of a snapshot
    Restore { file: PathBuf },
    /// Adds a fault
    Fault(Fault),
    /// Removes all faults
    ClearFaults,
    /// Advances the clock
    Clock { seconds: f64 },
    /// Prints the code that Verify sent last to a recipient
    Code { to: String },
    /// Sends a text message from a phone
    Message {
        from: String,
        to: String,
        body: String,
    },
    /// Makes a call from a phone
    Call { from: String, to: String },
    /// Presses keys in a call that waits for them
    Keys { call_sid: String, keys: String },
    /// Speaks in a call that waits for speech
    Speak { call_sid: String, text: String },
    /// Sets how a phone responds to messages and calls
    Phone {
        number: String,
        state: PhoneState,
        /// The error code of messages that do not arrive, such as 30003
        #[arg(long)]
        code: Option<u32>,
    },
    /// Resends the webhook with this number in the log
    Resend { number: u64 },
    /// Calls the application, signed; PARAMETERS is a JSON object
    Webhook {
        url: String,
        #[arg(default_value = "{}")]
        parameters: String,
        /// Sends the object as JSON, not as a form
        #[arg(long)]
        json: bool,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PhoneState {
    On,
    Busy,
    NoAnswer,
    Undelivered,
    Failed,
}

impl PhoneState {
    fn name(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Busy => "busy",
            Self::NoAnswer => "no_answer",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Fault {
    kind: Kind,
    /// For `status`: the status of the response
    #[arg(long)]
    status: Option<u16>,
    /// For `latency`: the delay; for `rate-limited`: the value of `Retry-After`
    #[arg(long)]
    seconds: Option<f64>,
    /// Only requests with this method
    #[arg(long)]
    method: Option<String>,
    /// Only requests for this path, with its placeholders
    #[arg(long)]
    path: Option<String>,
    /// Only this many of the next requests
    #[arg(long)]
    next: Option<u64>,
    /// Only every n-th of the requests: 3 hits every third
    #[arg(long)]
    every: Option<u64>,
    /// Only this share of the requests, from 0 to 1
    #[arg(long)]
    rate: Option<f64>,
    /// The emulator still executes the request
    #[arg(long)]
    after_applying: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Latency,
    Status,
    RateLimited,
    Reset,
    Truncate,
}

/// A request to the control API.
struct Request {
    method: &'static str,
    path: String,
    body: String,
}

impl Request {
    fn get(path: &str, query: &[(&str, &str)]) -> Self {
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(query)
            .finish();
        Self {
            method: "GET",
            path: format!("{path}?{query}"),
            body: String::new(),
        }
    }

    fn with(method: &'static str, path: &str, body: &impl ToString) -> Self {
        Self {
            method,
            path: path.to_owned(),
            body: body.to_string(),
        }
    }
}

impl Control {
    /// Sends the request to the emulator at an address; returns its response.
    pub(crate) fn ask(&self, address: SocketAddr) -> Result<String, String> {
        let (status, body) = send(address, &self.request()?)
            .map_err(|error| format!("no emulator responds at {address}: {error}"))?;
        let json: Value = serde_json::from_str(&body).map_err(|error| error.to_string())?;
        if status == 200 {
            return Ok(format!("{json:#}"));
        }
        Err(json["message"].as_str().unwrap_or(&body).to_owned())
    }

    fn request(&self) -> Result<Request, String> {
        Ok(match self {
            Self::State => Request::get("/state", &[]),
            Self::Log => Request::get("/log", &[]),
            Self::Records { product, path } => {
                Request::get("/records", &[("product", product), ("path", path)])
            }
            Self::Seed {
                product,
                path,
                fields,
            } => {
                let fields = object("FIELDS", fields)?;
                let record = json!({ "product": product, "path": path, "fields": fields });
                Request::with("POST", "/records", &record)
            }
            Self::Reset => Request::with("POST", "/reset", &""),
            Self::Snapshot => Request::get("/snapshot", &[]),
            Self::Restore { file } => {
                let snapshot = std::fs::read_to_string(file);
                let snapshot = snapshot.map_err(|error| format!("{}: {error}", file.display()))?;
                Request::with("PUT", "/snapshot", &snapshot)
            }
            Self::Fault(fault) => Request::with("POST", "/faults", &fault.json()),
            Self::ClearFaults => Request::with("DELETE", "/faults", &""),
            Self::Clock { seconds } => {
                Request::with("POST", "/clock", &json!({ "seconds": seconds }))
            }
            Self::Code { to } => Request::get("/codes", &[("to", to)]),
            Self::Message { from, to, body } => {
                let message = json!({ "from": from, "to": to, "body": body });
                Request::with("POST", "/messages", &message)
            }
            Self::Call { from, to } => {
                Request::with("POST", "/calls", &json!({ "from": from, "to": to }))
            }
            Self::Keys { call_sid, keys } => input(call_sid, &json!({ "keys": keys })),
            Self::Speak { call_sid, text } => input(call_sid, &json!({ "speech": text })),
            Self::Phone {
                number,
                state,
                code,
            } => {
                let phone = json!({ "number": number, "state": state.name(), "code": code });
                Request::with("POST", "/phones", &phone)
            }
            Self::Resend { number } => Request::with("POST", &format!("/webhooks/{number}"), &""),
            Self::Webhook {
                url,
                parameters,
                json,
            } => {
                let parameters = object("PARAMETERS", parameters)?;
                let content = if *json { "json" } else { "parameters" };
                Request::with(
                    "POST",
                    "/webhooks",
                    &json!({ "url": url, content: parameters }),
                )
            }
        })
    }
}

fn object(name: &str, text: &str) -> Result<Map<String, Value>, String> {
    serde_json::from_str(text).map_err(|error| format!("{name} is not a JSON object: {error}"))
}

/// The input for a call that waits in a `Gather`.
fn input(call_sid: &str, input: &Value) -> Request {
    Request::with("POST", &format!("/calls/{call_sid}"), input)
}

impl Fault {
    fn json(&self) -> Value {
        let kind = match self.kind {
            Kind::Latency => "latency",
            Kind::Status => "status",
            Kind::RateLimited => "rate_limited",
            Kind::Reset => "reset",
            Kind::Truncate => "truncate",
        };
        json!({
            "kind": kind,
            "status": self.status,
            "seconds": self.seconds,
            "method": self.method,
            "path": self.path,
            "next": self.next,
            "every": self.every,
            "rate": self.rate,
            "after_applying": self.after_applying,
        })
    }
}

fn send(address: SocketAddr, request: &Request) -> std::io::Result<(u16, String)> {
    let Request { method, path, body } = request;
    let head = format!(
        "{method} /_emulator{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    let mut response = String::new();
    stream.read_to_string(&mut response)?;
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or_default();
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    let status = status.ok_or(std::io::ErrorKind::InvalidData)?;
    Ok((status, body.to_owned()))
}
