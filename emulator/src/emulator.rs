//! [`Emulator`]: a running emulator.

use std::{fmt, net::SocketAddr, sync::Arc};

use bytes::Bytes;
use twilio_runtime::{Account, Client, Sid};

use crate::{
    builder::Builder,
    control::Fault,
    core::{Core, lock},
    http::{RequestRecord, Server},
    transport::EmulatorTransport,
};

/// A running emulator. Dropping it stops it; [`shutdown`](Self::shutdown) lets requests
/// finish first.
pub struct Emulator {
    pub(crate) core: Arc<Core>,
    pub(crate) url: String,
    pub(crate) account_sid: Sid<Account>,
    pub(crate) auth_token: String,
    pub(crate) client: Client,
    pub(crate) server: Option<Server>,
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
        EmulatorTransport::new(Arc::clone(&self.core))
    }

    /// Responds to one request, at once and without faults; it is not among
    /// [`requests`](Self::requests).
    pub fn handle(&self, request: http::Request<Bytes>) -> http::Response<Bytes> {
        self.core.handle(request)
    }

    /// Adds a fault behind those that were added before.
    pub fn add_fault(&self, fault: Fault) {
        lock(&self.core.faults).add(fault);
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        lock(&self.core.faults).clear();
    }

    /// The requests that were received, the oldest first; the last 10,000, or fewer if
    /// these take more than 32 MiB.
    pub fn requests(&self) -> Vec<RequestRecord> {
        lock(&self.core.log).all()
    }

    /// How many requests were received.
    pub fn request_count(&self) -> u64 {
        lock(&self.core.log).count()
    }

    /// Stops listening, waits up to five seconds for requests to finish, and leaves
    /// nothing running.
    pub async fn shutdown(self) {
        if let Some(server) = self.server {
            server.shutdown().await;
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
