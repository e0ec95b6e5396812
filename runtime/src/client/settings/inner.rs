//! What all clones of a client share.
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::client::settings::hook::Hook;
use crate::client::settings::limits::Limits;
use crate::client::settings::options::RequestOptions;
use crate::client::settings::retry::RetryPolicy;
use crate::client::settings::scope::Scope;
use crate::client::settings::servers::Servers;
use crate::client::transport::transport::Transport;

/// What all clones of a client share.
pub(crate) struct Inner {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) servers: Servers,
    /// Those that every call has.
    pub(crate) headers: HeaderMap,
    pub(crate) scope: Arc<Scope>,
    pub(crate) policy: RetryPolicy,
    /// The limit on an attempt.
    pub(crate) timeout: Duration,
    /// The limit on a whole call, where it is set.
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) max_reply: u64,
    pub(crate) strict: bool,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
}

impl Inner {
    /// How long a call with these options may take.
    pub(crate) fn limits(&self, max_retries: u32, options: &RequestOptions) -> Limits {
        let set = options.get();
        let attempt = set.and_then(|set| set.timeout).unwrap_or(self.timeout);
        let total = set.and_then(|set| set.total_timeout).or(self.total_timeout);
        Limits::new(attempt, total, max_retries)
    }
}
