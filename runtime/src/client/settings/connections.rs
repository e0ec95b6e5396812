//! How connections are made, by the transport that the crate brings.
use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;

/// How connections are made. A transport of one's own has its own settings.
#[derive(Clone)]
#[cfg_attr(not(feature = "_http"), allow(dead_code))]
pub(crate) struct Connections {
    pub(crate) connect_timeout: Duration,
    /// How many calls are on their way at a time.
    pub(crate) most: usize,
    /// How long a connection is kept that nobody uses.
    pub(crate) idle_timeout: Duration,
    /// How many of those are kept for each host.
    pub(crate) most_idle: usize,
    pub(crate) proxy: Proxy,
    /// Certificates that are trusted besides the system's, as PEM.
    pub(crate) roots: Vec<Vec<u8>>,
    /// Our certificate and its key, as PEM.
    pub(crate) identity: Option<Zeroizing<Vec<u8>>>,
}

/// Which proxy connections go through.
#[derive(Clone, Default)]
#[cfg_attr(not(feature = "_http"), allow(dead_code))]
pub(crate) enum Proxy {
    /// As the environment says: `HTTPS_PROXY`, `NO_PROXY`.
    #[default]
    Environment,
    None,
    /// The one at this address, which may hold a user name and a password.
    At(String),
}

impl Default for Connections {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(30),
            most: 100,
            idle_timeout: Duration::from_secs(90),
            most_idle: usize::MAX,
            proxy: Proxy::default(),
            roots: Vec::new(),
            identity: None,
        }
    }
}

impl fmt::Debug for Connections {
    /// Without the proxy's password and our key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections")
            .field("connect_timeout", &self.connect_timeout)
            .field("most", &self.most)
            .finish_non_exhaustive()
    }
}
