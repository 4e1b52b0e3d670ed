//! [`Builder`]: what an emulator serves, and to whom.

use std::{
    collections::BTreeSet,
    fmt,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use serde_json::Value;
use twilio_runtime::{Account, Client, Credentials, Resource, Sid, descriptor::ResourceDescriptor};

use crate::{
    catalog::{Catalog, Entry, Read, StartError},
    control::{Clock, Fault, Faults, SystemClock},
    core::Core,
    emulator::Emulator,
    engine::{Engine, NoRules, Rules, SidMaker, State},
    http::{Logins, RequestLog, Server},
    products,
    store::Store,
    transport::EmulatorTransport,
};

/// The base URL of an emulator without a socket. Nothing listens there.
const IN_PROCESS_URL: &str = "http://localhost/{product}";

/// Builds an [`Emulator`]; made by [`Emulator::builder`] or [`proxy`](crate::proxy()).
#[must_use = "a builder does nothing until `.start()` or `.build()`"]
pub struct Builder {
    resources: Vec<Registration>,
    account_sid: Option<String>,
    auth_token: Option<String>,
    api_keys: Vec<(String, String)>,
    oauth_apps: Vec<(String, String)>,
    other_accounts: Vec<(String, String)>,
    clock: Box<dyn Clock>,
    seed: Option<u64>,
    faults: Vec<Fault>,
    address: SocketAddr,
}

/// A resource to serve.
struct Registration {
    descriptor: &'static ResourceDescriptor,
    rules: Arc<dyn Rules>,
    read: Option<Read>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            resources: Vec::new(),
            account_sid: None,
            auth_token: None,
            api_keys: Vec::new(),
            oauth_apps: Vec::new(),
            other_accounts: Vec::new(),
            clock: Box::new(SystemClock),
            seed: None,
            faults: Vec::new(),
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        }
    }

    /// Serves a resource as it is declared, with the rules of its product where the
    /// emulator knows them.
    pub fn resource<R: Resource>(mut self) -> Self {
        let read = |record: &Value| R::deserialize(record).map(drop);
        self.register(R::DESCRIPTOR, products::rules(R::DESCRIPTOR), Some(read));
        self
    }

    /// Serves a resource that is known by its descriptor alone, with the rules of its
    /// product.
    pub fn descriptor(mut self, descriptor: &'static ResourceDescriptor) -> Self {
        self.register(descriptor, products::rules(descriptor), None);
        self
    }

    /// Serves resources that are known by their descriptors alone. One that is registered
    /// already stays as it is, with its rules.
    pub fn resources(mut self, descriptors: &[&'static ResourceDescriptor]) -> Self {
        let place = |descriptor: &ResourceDescriptor| (descriptor.product(), descriptor.path());
        let registered = self.resources.iter().map(|other| place(other.descriptor));
        let registered: BTreeSet<_> = registered.collect();
        for descriptor in descriptors {
            if !registered.contains(&place(descriptor)) {
                self.register(descriptor, products::rules(descriptor), None);
            }
        }
        self
    }

    /// Serves a resource as it is declared, with your own rules instead of its product's.
    pub fn resource_with_rules<R: Resource>(mut self, rules: impl Rules + 'static) -> Self {
        let read = |record: &Value| R::deserialize(record).map(drop);
        self.register(R::DESCRIPTOR, Some(Arc::new(rules)), Some(read));
        self
    }

    fn register(
        &mut self,
        descriptor: &'static ResourceDescriptor,
        rules: Option<Arc<dyn Rules>>,
        read: Option<Read>,
    ) {
        self.resources.push(Registration {
            descriptor,
            rules: rules.unwrap_or_else(|| Arc::new(NoRules)),
            read,
        });
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

    /// An API key of the same account.
    pub fn api_key(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.api_keys.push((key.into(), secret.into()));
        self
    }

    /// An OAuth application of the same account: `POST /v2/token` of the product `oauth`
    /// gives bearer tokens for its identifier and secret.
    pub fn oauth_app(mut self, client_id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.oauth_apps.push((client_id.into(), secret.into()));
        self
    }

    /// Another account whose requests are accepted, beside that of
    /// [`account_sid`](Self::account_sid). Both see the same records, except below paths
    /// that name the account.
    pub fn other_account(mut self, sid: impl Into<String>, token: impl Into<String>) -> Self {
        self.other_accounts.push((sid.into(), token.into()));
        self
    }

    /// The source of dates. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Makes SIDs, the account and random faults the same every time. Default: different.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Adds a fault; more can be added later with [`Emulator::add_fault`].
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// The address to listen on. Default: a free port of `127.0.0.1`.
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
        let entries = self.resources.iter().map(|registered| {
            let rules = &registered.rules;
            Entry::new(registered.descriptor, rules.fills(), registered.read)
        });
        let catalog = Catalog::new(entries.collect())?;
        let rules = self
            .resources
            .into_iter()
            .map(|registered| registered.rules);
        let mut sids = SidMaker::new(self.seed);
        let account_sid = self.account_sid.unwrap_or_else(|| sids.sid("AC"));
        let auth_token = self.auth_token.unwrap_or_else(|| sids.digits());
        let mut logins = Logins::default();
        logins.add(&account_sid, &auth_token, &account_sid);
        for (key, secret) in &self.api_keys {
            logins.add(key, secret, &account_sid);
        }
        for (client_id, secret) in &self.oauth_apps {
            logins.add_app(client_id, secret, &account_sid);
        }
        for (sid, token) in &self.other_accounts {
            logins.add(sid, token, sid);
        }
        let core = Core {
            engine: Engine {
                catalog,
                rules: rules.collect(),
            },
            logins,
            account_sid: account_sid.clone(),
            clock: self.clock,
            state: Mutex::new(State {
                store: Store::default(),
                sids,
            }),
            faults: Mutex::new(Faults::new(self.faults, self.seed)),
            log: Mutex::new(RequestLog::default()),
        };
        core.add_account(&account_sid, &auth_token);
        for (sid, token) in &self.other_accounts {
            core.add_account(sid, token);
        }
        Ok(Parts {
            account_sid: account_sid.parse().map_err(StartError::AccountSid)?,
            auth_token,
            core: Arc::new(core),
        })
    }
}

/// An emulator without a socket or client yet.
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
        let names = self
            .resources
            .iter()
            .map(|resource| resource.descriptor.name());
        f.debug_struct("Builder")
            .field("resources", &names.collect::<Vec<_>>())
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
