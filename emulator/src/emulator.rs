//! [`Emulator`]: the handle of a running emulator, its [`Builder`], and the transport
//! without a socket.

use std::{fmt, net::SocketAddr, sync::Arc, time::Duration};

use bytes::Bytes;
use serde_json::{Map, Value};
use tokio::task::JoinHandle;
use twilio_runtime::{Account, Client, Sid};

pub use self::{builder::Builder, phone::Phone, proxy::proxy, transport::EmulatorTransport};
use crate::{
    backend::{Backend, Fault, WebhookEntry, keep::snapshot::Snapshot, lock},
    engine::Content,
    http::{Rejection, RequestEntry, Server},
    products::Input,
};

mod builder;
mod phone;
mod proxy;
mod site;
mod transport;

/// A running emulator. Dropping it stops it; [`shutdown`](Self::shutdown) lets requests
/// finish first.
#[must_use = "the emulator stops when it is dropped"]
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
    /// A builder of an emulator, without resources yet.
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

    /// The SID of the main account.
    pub fn account_sid(&self) -> Sid<Account> {
        self.account_sid
    }

    /// The main account's token.
    pub fn auth_token(&self) -> &str {
        &self.auth_token
    }

    /// A client of this emulator: over the socket if there is one, otherwise in process.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// A transport to this emulator that uses no socket, for your own client.
    pub fn transport(&self) -> EmulatorTransport {
        EmulatorTransport::new(Arc::clone(&self.backend))
    }

    /// Responds to one request, immediately and without faults. The request is not listed by
    /// [`requests`](Self::requests).
    pub fn handle(&self, request: http::Request<Bytes>) -> http::Response<Bytes> {
        self.backend.handle(request)
    }

    /// Adds a fault after the existing ones.
    pub fn add_fault(&self, fault: Fault) {
        lock(&self.backend.faults).add(fault);
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        lock(&self.backend.faults).clear();
    }

    /// The received requests, the oldest first; the last 10,000, or fewer if they take more
    /// than 32 MiB.
    pub fn requests(&self) -> Vec<RequestEntry> {
        lock(&self.backend.log).all()
    }

    /// How many requests were received.
    pub fn request_count(&self) -> u64 {
        lock(&self.backend.log).count()
    }

    /// Advances the emulator's clock and runs the events that are then due.
    pub fn advance(&self, by: Duration) {
        self.backend.advance(by);
    }

    /// The webhooks that were sent, the oldest first; the last 1,000.
    pub fn webhooks(&self) -> Vec<WebhookEntry> {
        lock(&self.backend.webhooks).all()
    }

    /// Resends a webhook of [`webhooks`](Self::webhooks), with the same idempotency token. The
    /// response of the application has the same effect as the first time. Returns whether a
    /// webhook with this number exists.
    pub fn resend_webhook(&self, number: u64) -> bool {
        self.backend.resend_webhook(number)
    }

    /// Calls the application with your own parameters, with a signature like Twilio's: for
    /// webhooks of products whose rules the emulator does not have. The webhook is queued like
    /// any other, and [`webhooks`](Self::webhooks) lists its outcome.
    pub fn call_application<'a>(
        &self,
        url: &str,
        parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) {
        let parameters = parameters.into_iter();
        let parameters = parameters.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let content = Content::Form(parameters.collect());
        self.backend.call_application(url, content);
    }

    /// Calls the application with a JSON body, whose digest `bodySHA256` is part of the signed
    /// URL. Otherwise the same as [`call_application`](Self::call_application).
    pub fn call_application_with_json(&self, url: &str, json: &Value) {
        let content = Content::Json(json.to_string().into());
        self.backend.call_application(url, content);
    }

    /// A phone that the application writes to or calls.
    ///
    /// ```
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// use twilio_resources::proxy::v1::{
    ///     CreateMessageInteraction, CreateParticipant, CreatePhoneNumber, CreateService,
    ///     CreateSession, MessageInteraction, Participant, PhoneNumber, Service, Session,
    /// };
    ///
    /// let emulator = twilio_emulator::proxy().build()?;
    /// let client = emulator.client();
    /// let service = Service::create(&client, CreateService::new("support")).await?;
    /// let number = CreatePhoneNumber::default().phone_number("+15005550006");
    /// PhoneNumber::create(&client, &service, number).await?;
    /// let session = Session::create(&client, &service, CreateSession::new()).await?;
    /// let ada = CreateParticipant::new("+14155550100");
    /// let ada = Participant::create(&client, &session, ada).await?;
    ///
    /// let hello = CreateMessageInteraction::new().body("Hello");
    /// MessageInteraction::create(&client, &ada, hello).await?;
    ///
    /// let sent = emulator.phone("+14155550100").sent();
    /// assert_eq!(sent[0].body, "Hello");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn phone<'a>(&'a self, number: &'a str) -> Phone<'a> {
        Phone::new(self, number)
    }

    /// Sends the queued webhooks, and waits until the application has responded to them and to
    /// those that its responses cause. An emulator with a socket sends webhooks automatically;
    /// without a socket, call this in a Tokio runtime.
    pub async fn send_webhooks(&self) {
        self.backend.send_waiting().await;
    }

    /// Adds a record at a collection's path, such as `/v1/Services`, even if the resource has
    /// no create operation. Returns the values of its path, the key last. `fields` are by wire
    /// name; the others are filled as in a create without parameters.
    ///
    /// # Errors
    ///
    /// No served collection has this path.
    pub fn seed(
        &self,
        product: &str,
        path: &str,
        fields: Map<String, Value>,
    ) -> Result<Vec<String>, Rejection> {
        self.backend.seed(product, path, fields)
    }

    /// Receives a text message at a number of Proxy's pool, or one of the account's, as if
    /// a phone had sent it: Proxy forwards it; otherwise the number's `sms_url` is called and
    /// its TwiML is executed. Returns the message's SID.
    ///
    /// # Errors
    ///
    /// The number is not one of these.
    pub fn receive_message(&self, from: &str, to: &str, body: &str) -> Result<String, Rejection> {
        self.backend.receive_message(from, to, body)
    }

    /// Receives a call at one of the account's numbers, as if a phone had made it: the
    /// number's `voice_url` is called, and its TwiML is executed. Returns the call's SID.
    ///
    /// # Errors
    ///
    /// The number is not one of the account's.
    pub fn receive_call(&self, from: &str, to: &str) -> Result<String, Rejection> {
        let path = self.backend.receive_call(from, to)?;
        Ok(path.last().cloned().unwrap_or_default())
    }

    /// The TwiML verbs that a call has executed so far, each an object with `verb`, `text` and
    /// `attributes`; empty if the call does not exist.
    pub fn call_verbs(&self, call_sid: &str) -> Vec<Value> {
        self.backend.call_verbs(call_sid)
    }

    /// Presses keys in a call that waits for them in a `Gather`, whose `action` receives the
    /// input.
    ///
    /// # Errors
    ///
    /// The call does not exist, or does not wait for input.
    pub fn press_keys(&self, call_sid: &str, keys: &str) -> Result<(), Rejection> {
        self.backend.give_input(call_sid, Input::Keys(keys))
    }

    /// Speaks in a call that waits for speech in a `Gather`, whose `action` receives the input.
    ///
    /// # Errors
    ///
    /// The call does not exist, or does not wait for input.
    pub fn speak(&self, call_sid: &str, text: &str) -> Result<(), Rejection> {
        self.backend.give_input(call_sid, Input::Speech(text))
    }

    /// The code that Verify sent last to a recipient, until the verification ends.
    pub fn verification_code(&self, to: &str) -> Option<String> {
        self.backend.verification_code(to)
    }

    /// All records as JSON, for [`restore`](Self::restore).
    pub fn snapshot(&self) -> Value {
        serde_json::to_value(self.backend.snapshot()).unwrap_or_default()
    }

    /// Replaces all records with those of a snapshot. Records of resources that are not
    /// served are skipped.
    ///
    /// # Errors
    ///
    /// The JSON is not a snapshot.
    pub fn restore(&self, snapshot: &Value) -> Result<(), Rejection> {
        let snapshot = Snapshot::read(snapshot.to_string().as_bytes());
        let snapshot = snapshot
            .map_err(|why| Rejection::bad_request(20001, format!("Not a snapshot: {why}")))?;
        self.backend.replace(snapshot.into_contents())
    }

    /// Removes all records, scheduled events and queued webhooks. Faults, the log and the
    /// clock stay.
    pub fn reset(&self) {
        // Only writing the state file could fail.
        let _ = self.backend.reset();
    }

    /// Stops listening, waits up to five seconds for requests to finish, and stops all tasks.
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
