//! [`Builder`]: what an emulator serves, and to whom.

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use twilio_runtime::{Account, Client, Credentials, Resource, Sid, descriptor::ResourceDescriptor};

use crate::{
    auth::Logins,
    check::check,
    clock::{Clock, SystemClock},
    core::{Core, State},
    emulator::Emulator,
    faults::{Fault, Faults},
    request_log::RequestLog,
    rules::{NoRules, Rules},
    served::{self, Served},
    server::Server,
    sid::SidMaker,
    start_error::StartError,
    store::Store,
    transport::EmulatorTransport,
};

/// The base URL of an emulator without a socket. Nothing listens there.
const IN_PROCESS_URL: &str = "http://localhost/{product}";

/// Builds an [`Emulator`]; made by [`Emulator::builder`] or [`proxy`](crate::proxy()).
#[must_use = "a builder does nothing until `.start()` or `.build()`"]
pub struct Builder {
    resources: Vec<Served>,
    account_sid: Option<String>,
    auth_token: Option<String>,
    api_keys: Vec<(String, String)>,
    clock: Box<dyn Clock>,
    seed: Option<u64>,
    faults: Vec<Fault>,
    address: SocketAddr,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            resources: Vec::new(),
            account_sid: None,
            auth_token: None,
            api_keys: Vec::new(),
            clock: Box::new(SystemClock),
            seed: None,
            faults: Vec::new(),
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        }
    }

    /// Serves a resource as it is declared.
    pub fn resource<R: Resource>(self) -> Self {
        self.resource_with_rules::<R>(NoRules)
    }

    /// Serves a resource that is known by its descriptor alone.
    pub fn descriptor(mut self, descriptor: &'static ResourceDescriptor) -> Self {
        self.resources
            .push(Served::new(descriptor, Arc::new(NoRules)));
        self
    }

    /// Serves a resource as it is declared, with rules of its own.
    pub fn resource_with_rules<R: Resource>(mut self, rules: impl Rules + 'static) -> Self {
        self.resources.push(Served {
            read: Some(|record| R::deserialize(record).map(drop)),
            ..Served::new(R::DESCRIPTOR, Arc::new(rules))
        });
        self
    }

    /// The account whose requests are accepted. Default: a new one.
    pub fn account_sid(mut self, sid: impl Into<String>) -> Self {
        self.account_sid = Some(sid.into());
        self
    }

    /// The account's token. Default: a new one.
    pub fn auth_token(mut self, token: impl Into<String>) -> Self {
        self.auth_token = Some(token.into());
        self
    }

    /// Another login of the same account.
    pub fn api_key(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.api_keys.push((key.into(), secret.into()));
        self
    }

    /// Where dates come from. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Makes SIDs, the account and chances the same every time. Default: different.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Adds trouble; more can be added later with [`Emulator::add_fault`].
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// The address to listen on. Default: `127.0.0.1`, at a port that is free.
    pub fn bind(mut self, address: impl Into<SocketAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// Starts an emulator that listens. Must be called within a Tokio runtime, which
    /// then drives it.
    ///
    /// # Errors
    ///
    /// [`StartError`] names what is wrong with the resources or the address.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let address = self.address;
        let parts = self.parts()?;
        let server = Server::start(Arc::clone(&parts.core), address).await;
        let server = server.map_err(|source| StartError::Bind { address, source })?;
        let url = format!("http://{}/{{product}}", server.address);
        let client = Client::builder(parts.credentials()).base_url(&*url);
        // An address that others reach too is the tester's own decision.
        let client = client.allow_http().build();
        parts.emulator(url, client, Some(server))
    }

    /// Makes an emulator without a socket, for [`Emulator::client`],
    /// [`Emulator::transport`] and [`Emulator::handle`] in this process.
    ///
    /// # Errors
    ///
    /// [`StartError`] names what is wrong with the resources.
    pub fn build(self) -> Result<Emulator, StartError> {
        let parts = self.parts()?;
        let transport = EmulatorTransport::new(Arc::clone(&parts.core));
        let client = Client::builder(parts.credentials()).base_url(IN_PROCESS_URL);
        let client = client.transport(transport).build();
        parts.emulator(IN_PROCESS_URL.to_owned(), client, None)
    }

    fn parts(self) -> Result<Parts, StartError> {
        let mut served = self.resources;
        served::relate(&mut served);
        check(&served)?;
        let mut sids = SidMaker::new(self.seed);
        let account_sid = self.account_sid.unwrap_or_else(|| sids.sid("AC"));
        let auth_token = self.auth_token.unwrap_or_else(|| sids.digits());
        let mut logins = Logins::default();
        logins.add(&*account_sid, &*auth_token);
        for (key, secret) in self.api_keys {
            logins.add(key, secret);
        }
        Ok(Parts {
            account_sid: account_sid.parse().map_err(StartError::AccountSid)?,
            auth_token,
            core: Arc::new(Core {
                served: served.into(),
                logins,
                account_sid,
                clock: self.clock,
                state: Mutex::new(State {
                    store: Store::default(),
                    sids,
                }),
                faults: Mutex::new(Faults::new(self.faults, self.seed)),
                log: Mutex::new(RequestLog::default()),
            }),
        })
    }
}

/// An emulator but for the way to it.
struct Parts {
    account_sid: Sid<Account>,
    auth_token: String,
    core: Arc<Core>,
}

impl Parts {
    fn credentials(&self) -> Credentials {
        Credentials::account(self.account_sid.as_str(), &*self.auth_token)
    }

    fn emulator(
        self,
        url: String,
        client: Result<Client, twilio_runtime::Error>,
        server: Option<Server>,
    ) -> Result<Emulator, StartError> {
        Ok(Emulator {
            core: self.core,
            url,
            account_sid: self.account_sid,
            auth_token: self.auth_token,
            client: client.map_err(|error| StartError::Client(Box::new(error)))?,
            server,
        })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.resources.iter().map(|served| served.descriptor.name());
        f.debug_struct("Builder")
            .field("resources", &names.collect::<Vec<_>>())
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
