//! What all clones of a client share.
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::client::error::unsent::RequestError;
use crate::client::settings::headers::optional_headers;
use crate::client::settings::hook::Hook;
use crate::client::settings::limits::Limits;
use crate::client::settings::options::{Idempotency, RequestOptions};
use crate::client::settings::retry::RetryPolicy;
use crate::client::settings::scope::Scope;
use crate::client::settings::servers::Servers;
use crate::client::transport::transport::Transport;

/// What all clones of a client share.
#[derive(Clone)]
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
    /// The same with these options for every call, and over the same connections.
    pub(crate) fn with(&self, options: &RequestOptions) -> Result<Self, RequestError> {
        let mut derived = self.clone();
        let Some(set) = options.get() else {
            return Ok(derived);
        };
        if !matches!(set.idempotency, Idempotency::Made) {
            return Err(RequestError::OneCall("an idempotency key".to_owned()));
        }
        if let Some((name, _)) = set.parameters.first() {
            return Err(RequestError::OneCall(format!("the parameter `{name}`")));
        }
        optional_headers(&mut derived.headers, set)?;
        derived.scope = Arc::new(Scope::of(&derived.headers));
        derived.timeout = set.timeout.unwrap_or(self.timeout);
        derived.total_timeout = set.total_timeout.or(self.total_timeout);
        derived.policy.max_retries = set.max_retries.unwrap_or(self.policy.max_retries);
        Ok(derived)
    }

    /// How long a call with these options may take.
    pub(crate) fn limits(&self, max_retries: u32, options: &RequestOptions) -> Limits {
        let set = options.get();
        let attempt = set.and_then(|set| set.timeout).unwrap_or(self.timeout);
        let total = set.and_then(|set| set.total_timeout).or(self.total_timeout);
        Limits::new(attempt, total, max_retries)
    }
}
