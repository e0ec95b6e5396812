//! A client's settings.
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName};
use zeroize::Zeroizing;

use crate::client::client::Client;
use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::settings::connections::{Connections, Proxy};
use crate::client::settings::contract::Contract;
use crate::client::settings::headers::own_value;
use crate::client::settings::hook::Hook;
use crate::client::settings::inner::Inner;
use crate::client::settings::key::SecretKey;
use crate::client::settings::retry::RetryPolicy;
use crate::client::settings::scope::Scope;
use crate::client::settings::server::Server;
use crate::client::settings::servers::Servers;
use crate::client::transport::transport::Transport;

/// Settings of a client to be; [`Client::builder`] starts it, [`build`](Self::build) ends it.
#[must_use = "settings do nothing until `build`"]
pub struct ClientBuilder<C> {
    key: SecretKey,
    settings: Settings,
    contract: PhantomData<fn() -> C>,
}

pub(crate) struct Settings {
    servers: Servers,
    allow_http: bool,
    api_version: String,
    user_agent: String,
    account: Option<String>,
    context: Option<String>,
    timeout: Duration,
    total_timeout: Option<Duration>,
    connections: Connections,
    policy: RetryPolicy,
    max_reply: u64,
    strict: bool,
    hooks: Vec<Arc<dyn Hook>>,
    transport: Option<Arc<dyn Transport>>,
}

impl<C: Contract> Client<C> {
    /// A client with the usual settings.
    ///
    /// A key that can't be one (empty, or with a line break) is told by the first call; [`builder`](Self::builder)
    /// tells it at once.
    pub fn new(key: impl Into<SecretKey>) -> Self {
        match Self::builder(key).build() {
            Ok(client) => client,
            Err(Error::Request(error)) => Self::from_inner(Err(error.reason)),
            // Building sends nothing, so no other error comes of it.
            Err(error) => Self::from_inner(Err(RequestError::Transport(error.to_string()))),
        }
    }

    /// Starts a client with settings of its own.
    pub fn builder(key: impl Into<SecretKey>) -> ClientBuilder<C> {
        ClientBuilder::new(key.into())
    }
}

impl<C: Contract> ClientBuilder<C> {
    pub(crate) fn new(key: SecretKey) -> Self {
        Self {
            key,
            settings: Settings {
                servers: Servers::default(),
                allow_http: false,
                api_version: C::API_VERSION.to_owned(),
                user_agent: format!("{}/{}", C::CRATE_NAME, C::CRATE_VERSION),
                account: None,
                context: None,
                timeout: Duration::from_secs(80),
                total_timeout: None,
                connections: Connections::default(),
                policy: RetryPolicy::default(),
                max_reply: 64 << 20,
                strict: false,
                hooks: Vec::new(),
                transport: None,
            },
            contract: PhantomData,
        }
    }

    /// The address of every server that has none of its own: of a mock, or a gateway. So nothing reaches Stripe when a
    /// test's server is given here.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.servers.set_every(url.into());
        self
    }

    /// The address of one server.
    pub fn server_url(mut self, server: Server, url: impl Into<String>) -> Self {
        self.settings.servers.set(server, url.into());
        self
    }

    /// Allows plain http to other hosts than this machine. The secret key then travels in the clear.
    pub fn allow_http(mut self) -> Self {
        self.settings.allow_http = true;
        self
    }

    /// Another API version than the contract's. Replies of another version still decode; see their `issues()`.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.settings.api_version = version.into();
        self
    }

    /// Names the application in the `User-Agent`: `name/version (url)`. It ends up in Stripe's logs of the requests.
    pub fn app_info(mut self, name: &str, version: Option<&str>, url: Option<&str>) -> Self {
        let agent = &mut self.settings.user_agent;
        agent.push(' ');
        agent.push_str(name);
        if let Some(version) = version {
            agent.push('/');
            agent.push_str(version);
        }
        if let Some(url) = url {
            agent.push_str(" (");
            agent.push_str(url);
            agent.push(')');
        }
        self
    }

    /// The connected account (`acct_...`) that every call acts for, unless it says otherwise.
    pub fn stripe_account(mut self, account: impl Into<String>) -> Self {
        self.settings.account = Some(account.into());
        self
    }

    /// The account path that every call acts for, unless it says otherwise. See <https://docs.stripe.com/context>.
    pub fn stripe_context(mut self, context: impl Into<String>) -> Self {
        self.settings.context = Some(context.into());
        self
    }

    /// The limit on each attempt of a call, from sending the request to having all of the reply: 80 s unless set, as in
    /// Stripe's own SDKs. An attempt that takes longer is given up, and made again under the same idempotency key.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// The limit on a whole call: all its attempts, and the pauses between them. Unless it is set, it leaves every
    /// attempt its own limit and a minute for the pauses: 300 s, where nothing else is set.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.settings.total_timeout = Some(timeout);
        self
    }

    /// The limit on making a connection: 30 s unless set. An own transport has its own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connections.connect_timeout = timeout;
        self
    }

    /// How many calls have a connection at a time: 100 unless set. More calls than that wait for one, and connections
    /// are reused. An own transport has its own limit.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.settings.connections.most = connections;
        self
    }

    /// How long a connection is kept that nobody uses: 90 s unless set. An own transport has its own limit.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connections.idle_timeout = timeout;
        self
    }

    /// How many connections are kept that nobody uses: all of them unless set, 0 for none. An own transport has its own
    /// limit.
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.settings.connections.most_idle = connections;
        self
    }

    /// The proxy that connections go through, in the place of the environment's: `http://user:password@proxy.test:3128`.
    /// This machine itself is never behind a proxy.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.settings.connections.proxy = Proxy::At(url.into());
        self
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.settings.connections.proxy = Proxy::None;
        self
    }

    /// Trusts these certificates (PEM) besides the system's: of a gateway, or a proxy that looks into connections. May be
    /// given more than once.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.connections.roots.push(pem.into());
        self
    }

    /// Shows servers this certificate (PEM, its chain and its private key): to a gateway that asks for one. Stripe asks for
    /// none.
    pub fn client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.connections.identity = Some(Zeroizing::new(pem.into()));
        self
    }

    /// How many times a call is repeated at most: 2 unless set, 0 for never.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.policy.max_retries = retries;
        self
    }

    /// How calls are repeated.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.settings.policy = policy;
        self
    }

    /// The longest reply that is taken, in bytes: 64 MiB unless set. Streamed replies have no limit.
    pub fn max_reply_size(mut self, bytes: u64) -> Self {
        self.settings.max_reply = bytes;
        self
    }

    /// Makes a reply an error in which a required field is absent, or a field has another type than the contract says.
    pub fn strict(mut self, strict: bool) -> Self {
        self.settings.strict = strict;
        self
    }

    /// Watches every attempt. May be given more than once.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.settings.hooks.push(Arc::new(hook));
        self
    }

    /// Carries requests by other means than reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// Uses the connections of another client: one of another key, or of a crate of another version of the API. How they are
    /// made, and how many there are, is that client's. A blocking client has connections of its own.
    pub fn connections_of<D: Contract>(mut self, other: &Client<D>) -> Self {
        if let Ok(inner) = other.inner() {
            self.settings.transport = Some(inner.transport.clone());
        }
        self
    }

    /// The client, or what is wrong with its settings: the key, an address, a header, the transport.
    pub fn build(self) -> Result<Client<C>, Error> {
        let inner = self.settings.build(&self.key)?;
        Ok(Client::from_inner(Ok(Arc::new(inner))))
    }
}

impl Settings {
    fn build(self, key: &SecretKey) -> Result<Inner, Error> {
        let mut servers = self.servers;
        servers.check(self.allow_http)?;
        let mut headers = HeaderMap::with_capacity(16);
        headers.insert(AUTHORIZATION, key.header()?);
        let own = [
            ("user-agent", Some(&self.user_agent)),
            ("stripe-version", Some(&self.api_version)),
            ("stripe-account", self.account.as_ref()),
            ("stripe-context", self.context.as_ref()),
        ];
        for (name, value) in own {
            if let Some(value) = value {
                headers.insert(HeaderName::from_static(name), own_value(name, value)?);
            }
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&self.connections)?,
        };
        Ok(Inner {
            transport,
            servers,
            scope: Arc::new(Scope::of(&headers)),
            headers,
            policy: self.policy,
            timeout: self.timeout,
            total_timeout: self.total_timeout,
            max_reply: self.max_reply,
            strict: self.strict,
            hooks: self.hooks,
        })
    }
}

#[cfg(all(feature = "_http", not(target_arch = "wasm32")))]
fn default_transport(connections: &Connections) -> Result<Arc<dyn Transport>, Error> {
    let transport = super::ReqwestTransport::with(connections)?;
    Ok(Arc::new(transport))
}

#[cfg(not(all(feature = "_http", not(target_arch = "wasm32"))))]
fn default_transport(_: &Connections) -> Result<Arc<dyn Transport>, Error> {
    let why = "none was given, and the crate is built without its `reqwest` feature";
    Err(RequestError::Transport(why.to_owned()).into())
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("key", &self.key)
            .field("servers", &self.settings.servers)
            .finish_non_exhaustive()
    }
}
