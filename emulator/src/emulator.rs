//! [`Emulator`]: a running emulator as its user holds it, with its [`Builder`] and the
//! transport that needs no socket. What a request meets is in the rooms below: nothing
//! here looks into one.

use std::{fmt, net::SocketAddr, sync::Arc, time::Duration};

use bytes::Bytes;
use serde_json::{Map, Value};
use tokio::task::JoinHandle;
use twilio_runtime::{Account, Client, Sid};

pub use self::{builder::Builder, proxy::proxy, transport::EmulatorTransport};
use crate::{
    backend::{Backend, Fault, WebhookRecord, keep::snapshot::Snapshot, lock},
    http::{Rejection, RequestRecord, Server},
};

mod builder;
mod proxy;
mod site;
mod transport;

/// A running emulator. Dropping it stops it; [`shutdown`](Self::shutdown) lets requests
/// finish first.
pub struct Emulator {
    pub(crate) backend: Arc<Backend>,
    pub(crate) url: String,
    pub(crate) account_sid: Sid<Account>,
    pub(crate) auth_token: String,
    pub(crate) client: Client,
    pub(crate) server: Option<Server>,
    /// Events and webhooks; only with a socket.
    pub(crate) background: Option<JoinHandle<()>>,
}

impl Emulator {
    /// An emulator that serves nothing yet.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// The base URL, with `{product}` in place of the product's name:
    /// `http://127.0.0.1:4010/{product}`. Nothing listens there without a socket.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address that the emulator listens on; `None` without a socket.
    pub fn address(&self) -> Option<SocketAddr> {
        self.server.as_ref().map(|server| server.address)
    }

    /// The account whose requests are accepted.
    pub fn account_sid(&self) -> Sid<Account> {
        self.account_sid
    }

    /// The account's token.
    pub fn auth_token(&self) -> &str {
        &self.auth_token
    }

    /// A client of this emulator: over the socket or, without one, in process.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// A transport to this emulator that uses no socket, for a client of your own.
    pub fn transport(&self) -> EmulatorTransport {
        EmulatorTransport::new(Arc::clone(&self.backend))
    }

    /// Responds to one request, at once and without faults; it is not among
    /// [`requests`](Self::requests).
    pub fn handle(&self, request: http::Request<Bytes>) -> http::Response<Bytes> {
        self.backend.handle(request)
    }

    /// Adds a fault behind those that were added before.
    pub fn add_fault(&self, fault: Fault) {
        lock(&self.backend.faults).add(fault);
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        lock(&self.backend.faults).clear();
    }

    /// The requests that were received, the oldest first; the last 10,000, or fewer if
    /// these take more than 32 MiB.
    pub fn requests(&self) -> Vec<RequestRecord> {
        lock(&self.backend.log).all()
    }

    /// How many requests were received.
    pub fn request_count(&self) -> u64 {
        lock(&self.backend.log).count()
    }

    /// Moves the emulator's clock on, and does what was to be done by then.
    pub fn advance(&self, by: Duration) {
        self.backend.advance(by);
    }

    /// The webhooks that were sent, the oldest first; the last 1,000.
    pub fn webhooks(&self) -> Vec<WebhookRecord> {
        lock(&self.backend.webhooks).all()
    }

    /// Sends the webhooks that wait. An emulator with a socket does so by itself; one
    /// without needs this, in a Tokio runtime.
    pub async fn send_webhooks(&self) {
        self.backend.send_waiting().await;
    }

    /// Adds a record at a collection's path, such as `/v1/Services`, whether or not the
    /// resource can be created; gives the values of its path, the key last. `fields` are
    /// by wire name; the others are filled as in a create without parameters.
    ///
    /// # Errors
    ///
    /// No collection that is served has this path.
    pub fn seed(
        &self,
        product: &str,
        path: &str,
        fields: Map<String, Value>,
    ) -> Result<Vec<String>, Rejection> {
        self.backend.seed(product, path, fields)
    }

    /// Receives a text message at a number of Proxy's pool, or one of the account's, as if
    /// a phone had sent it: Proxy passes it on, else the number's `sms_url` is called, and
    /// its TwiML is obeyed. Gives the message's SID.
    ///
    /// # Errors
    ///
    /// The number is neither.
    pub fn receive_message(&self, from: &str, to: &str, body: &str) -> Result<String, Rejection> {
        self.backend.receive_message(from, to, body)
    }

    /// Receives a call at one of the account's numbers, as if a phone had made it: the
    /// number's `voice_url` is called, and its TwiML is obeyed. Gives the call's SID.
    ///
    /// # Errors
    ///
    /// The number is not one of the account's.
    pub fn receive_call(&self, from: &str, to: &str) -> Result<String, Rejection> {
        let path = self.backend.receive_call(from, to)?;
        Ok(path.last().cloned().unwrap_or_default())
    }

    /// The TwiML verbs that a call has done so far, each an object with `verb`, `text` and
    /// `attributes`; none for a call that is not there.
    pub fn call_verbs(&self, call_sid: &str) -> Vec<Value> {
        self.backend.call_verbs(call_sid)
    }

    /// The code that Verify sent last to a recipient, while it can be checked.
    pub fn verification_code(&self, to: &str) -> Option<String> {
        self.backend.verification_code(to)
    }

    /// All records as JSON, for [`restore`](Self::restore).
    pub fn snapshot(&self) -> Value {
        serde_json::to_value(self.backend.snapshot()).unwrap_or_default()
    }

    /// Replaces all records by those of a snapshot. Records of resources that are not
    /// served are left out.
    ///
    /// # Errors
    ///
    /// The JSON is not a snapshot.
    pub fn restore(&self, snapshot: &Value) -> Result<(), Rejection> {
        let snapshot = Snapshot::read(snapshot.to_string().as_bytes());
        let snapshot =
            snapshot.map_err(|why| Rejection::bad_request(20001, format!("No snapshot: {why}")))?;
        self.backend.restore(snapshot)
    }

    /// Removes all records, all events to come and all webhooks that wait. Faults, the
    /// log and the clock stay.
    pub fn reset(&self) {
        // Nothing refuses this.
        let _ = self.backend.reset();
    }

    /// Stops listening, waits up to five seconds for requests to finish, and leaves
    /// nothing running.
    pub async fn shutdown(mut self) {
        if let Some(server) = self.server.take() {
            server.shutdown().await;
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if let Some(background) = &self.background {
            background.abort();
        }
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("url", &self.url)
            .field("account_sid", &self.account_sid)
            .finish_non_exhaustive()
    }
}
