//! [`Builder`]: the settings of an emulator.

use std::{
    collections::BTreeSet,
    fmt,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use serde_json::Value;
use twilio_runtime::{Client, Resource, descriptor::ResourceDescriptor};

use super::{
    Emulator,
    site::Site,
    transport::{EmulatorTransport, LazyTransport},
};
use crate::{
    backend::{Backend, Clock, Fault, Observer, SystemClock},
    catalog::{Read, StartError},
    engine::{DELIVERY_TIME, NoRules, Rules},
    http::{RequestEntry, Server},
    products,
};

mod assemble;

/// The base URL of an emulator without a socket. Nothing listens there.
const IN_PROCESS_URL: &str = "http://localhost/{product}";

/// Builds an [`Emulator`]; see [`Emulator::builder`] and [`proxy`](crate::proxy()).
#[must_use = "a builder does nothing until `.start()` or `.build()`"]
pub struct Builder {
    resources: Vec<Registration>,
    account_sid: Option<String>,
    auth_token: Option<String>,
    api_keys: Vec<(String, String)>,
    oauth_apps: Vec<(String, String)>,
    other_accounts: Vec<(String, String)>,
    test_credentials: Vec<(String, String)>,
    clock: Box<dyn Clock>,
    seed: Option<u64>,
    state: Option<PathBuf>,
    strict: bool,
    calls_other_hosts: bool,
    delivery_time: Duration,
    observer: Option<Observer>,
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
            test_credentials: Vec::new(),
            clock: Box::new(SystemClock),
            seed: None,
            state: None,
            strict: false,
            calls_other_hosts: false,
            delivery_time: DELIVERY_TIME,
            observer: None,
            faults: Vec::new(),
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        }
    }

    /// Serves a resource as it is declared.
    pub fn resource<R: Resource>(self) -> Self {
        self.resource_with_rules::<R>(NoRules)
    }

    /// Serves a resource from its descriptor, as it is declared.
    pub fn descriptor(mut self, descriptor: &'static ResourceDescriptor) -> Self {
        self.register(descriptor, Arc::new(NoRules), None);
        self
    }

    /// Serves resources from their descriptors, with the rules of their products if the
    /// emulator has them. A resource that is already registered does not change.
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
        self.register(R::DESCRIPTOR, Arc::new(rules), Some(read::<R>));
        self
    }

    /// Serves a resource with its product's rules.
    pub(super) fn resource_with_product_rules<R: Resource>(mut self) -> Self {
        let rules = products::rules(R::DESCRIPTOR);
        self.register(R::DESCRIPTOR, rules, Some(read::<R>));
        self
    }

    fn register(
        &mut self,
        descriptor: &'static ResourceDescriptor,
        rules: Arc<dyn Rules>,
        read: Option<Read>,
    ) {
        self.resources.push(Registration {
            descriptor,
            rules,
            read,
        });
    }

    /// The SID of the main account. Default: a generated one.
    pub fn account_sid(mut self, sid: impl Into<String>) -> Self {
        self.account_sid = Some(sid.into());
        self
    }

    /// The main account's token. Default: a generated one.
    pub fn auth_token(mut self, token: impl Into<String>) -> Self {
        self.auth_token = Some(token.into());
        self
    }

    /// An API key of the main account.
    pub fn api_key(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.api_keys.push((key.into(), secret.into()));
        self
    }

    /// An OAuth application of the main account: `POST /v2/token` of the product `oauth`
    /// returns bearer tokens for its identifier and secret.
    pub fn oauth_app(mut self, client_id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.oauth_apps.push((client_id.into(), secret.into()));
        self
    }

    /// Another account whose requests are accepted, in addition to that of
    /// [`account_sid`](Self::account_sid). Both see the same records, except below paths
    /// that name the account.
    pub fn other_account(mut self, sid: impl Into<String>, token: impl Into<String>) -> Self {
        self.other_accounts.push((sid.into(), token.into()));
        self
    }

    /// Test credentials, the SID and the token of a test account: they create messages,
    /// calls and phone numbers, and have no other access (403, code 20008). Their requests are
    /// checked and get a response, but nothing is stored or sent. Twilio's magic numbers such
    /// as `+15005550001` cause their errors.
    ///
    /// ```
    /// use twilio_emulator::Emulator;
    ///
    /// let account_sid = format!("AC{}", "7".repeat(32));
    /// let emulator = Emulator::builder().test_credentials(account_sid, "secret").build()?;
    /// # drop(emulator);
    /// # Ok::<(), twilio_emulator::StartError>(())
    /// ```
    pub fn test_credentials(mut self, sid: impl Into<String>, token: impl Into<String>) -> Self {
        self.test_credentials.push((sid.into(), token.into()));
        self
    }

    /// The source of dates. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Makes SIDs, the account and random faults the same in every run. Default: random.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Keeps all records in this file, and starts with its content. The response to a request
    /// is sent after its changes are on disk, so no acknowledged change is lost if the process
    /// is killed. The account and its token are kept too, unless the builder sets others.
    /// Default: the records are lost at the end.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state = Some(path.into());
        self
    }

    /// Whether unknown parameters are rejected, and the error for an unknown path suggests the
    /// nearest one. Twilio ignores unknown parameters. Default: no.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Whether webhooks go to other hosts than this machine, such as the other containers of
    /// a test. They are sent as `http://` in any case. Default: no.
    pub fn call_other_hosts(mut self, calls: bool) -> Self {
        self.calls_other_hosts = calls;
        self
    }

    /// How long the delivery of a message takes, and how long a phone rings before it accepts
    /// a call, on the emulator's clock. Default: one second.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// // Slow enough to see a message as `queued`, `sending` and `sent` on the page.
    /// let emulator = twilio_emulator::Emulator::builder().delivery_time(Duration::from_secs(20));
    /// ```
    pub fn delivery_time(mut self, time: Duration) -> Self {
        self.delivery_time = time;
        self
    }

    /// Calls `observer` with each request after its response. It must not block.
    pub fn on_request(mut self, observer: impl Fn(&RequestEntry) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
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

    /// Starts an emulator that listens on a socket. Must be called within a Tokio runtime,
    /// which runs the emulator's tasks.
    ///
    /// # Errors
    ///
    /// A [`StartError`] if the resources, the account SID, the state file or the address cannot be
    /// used.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let address = self.address;
        let parts = self.assemble()?;
        let site = Arc::new(Site::new(Arc::clone(&parts.backend)));
        let server = Server::start(site, address).await;
        let server = server.map_err(|source| StartError::Bind { address, source })?;
        let background = tokio::spawn(Backend::work(Arc::downgrade(&parts.backend)));
        let url = format!("http://{}/{{product}}", server.address);
        let client = Client::builder(parts.credentials()).base_url(&*url);
        // The tester may choose an address that is not a loopback one.
        let client = client.allow_http().transport(LazyTransport::default());
        let client = client.build();
        parts.emulator(url, client, Some((server, background)))
    }

    /// Builds an emulator without a socket, for [`Emulator::client`],
    /// [`Emulator::transport`] and [`Emulator::handle`] in this process.
    ///
    /// # Errors
    ///
    /// A [`StartError`] if the resources, the account SID or the state file cannot be used.
    pub fn build(self) -> Result<Emulator, StartError> {
        let parts = self.assemble()?;
        let transport = EmulatorTransport::new(Arc::clone(&parts.backend));
        let client = Client::builder(parts.credentials()).base_url(IN_PROCESS_URL);
        let client = client.transport(transport).build();
        parts.emulator(IN_PROCESS_URL.to_owned(), client, None)
    }
}

/// Deserializes a record as its declared type.
fn read<R: Resource>(record: &Value) -> serde_json::Result<()> {
    R::deserialize(record).map(drop)
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
