//! What can be said about one call beside its parameters.
use std::fmt;
use std::time::Duration;

use crate::client::settings::key::SecretKey;
use crate::record::Json;

/// Options of one call; each replaces what the client has for all.
///
/// One pointer wide, and empty until the first option is set.
#[derive(Clone, Default)]
pub struct RequestOptions(Option<Box<Options>>);

#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) api_key: Option<SecretKey>,
    pub(crate) idempotency: Idempotency,
    pub(crate) account: Option<String>,
    pub(crate) context: Option<String>,
    pub(crate) api_version: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) parameters: Vec<(String, Json)>,
}

#[derive(Clone, Default)]
pub(crate) enum Idempotency {
    /// A key of our own, where the operation takes one.
    #[default]
    Made,
    Given(String),
    Without,
}

impl RequestOptions {
    /// No options.
    pub fn new() -> Self {
        Self(None)
    }

    /// The idempotency key to send, instead of a random one: at most 255 characters. The same key again within 24 h
    /// (30 days for /v2) gives the first call's result. See <https://docs.stripe.com/api/idempotent_requests>.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.get_mut().idempotency = Idempotency::Given(key.into());
        self
    }

    /// Sends no idempotency key. A POST without one is never repeated, whatever becomes of it.
    pub fn without_idempotency_key(mut self) -> Self {
        self.get_mut().idempotency = Idempotency::Without;
        self
    }

    /// The connected account (`acct_...`) to act for. See <https://docs.stripe.com/connect/authentication>.
    pub fn stripe_account(mut self, account: impl Into<String>) -> Self {
        self.get_mut().account = Some(account.into());
        self
    }

    /// The account path to act for, for organization keys. See <https://docs.stripe.com/context>.
    pub fn stripe_context(mut self, context: impl Into<String>) -> Self {
        self.get_mut().context = Some(context.into());
        self
    }

    /// Another API version than the contract's. Replies of another version still decode; see their `issues()`.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.get_mut().api_version = Some(version.into());
        self
    }

    /// Another key than the client's: another account's, or the token of a meter event stream's session.
    pub fn api_key(mut self, key: impl Into<SecretKey>) -> Self {
        self.get_mut().api_key = Some(key.into());
        self
    }

    /// The limit on each attempt of the call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.get_mut().timeout = Some(timeout);
        self
    }

    /// The limit on the whole call: all its attempts, and the pauses between them.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.get_mut().total_timeout = Some(timeout);
        self
    }

    /// How many times the call may be repeated; 0 for never.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.get_mut().max_retries = Some(retries);
        self
    }

    /// One more header. Not the ones that the client sets itself, such as `Authorization`.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.get_mut().headers.push((name.into(), value.into()));
        self
    }

    /// One more parameter, one that the contract doesn't know; objects and lists are encoded as usual.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.get_mut().parameters.push((name.into(), value.into()));
        self
    }

    /// What `other` sets wins; headers and parameters of both are kept.
    pub fn merge(mut self, other: RequestOptions) -> Self {
        let Some(other) = other.0 else { return self };
        if self.0.is_none() {
            return Self(Some(other));
        }
        let own = self.get_mut();
        let Options {
            api_key,
            idempotency,
            account,
            context,
            api_version,
            timeout,
            total_timeout,
            max_retries,
            headers,
            parameters,
        } = *other;
        own.api_key = api_key.or(own.api_key.take());
        if !matches!(idempotency, Idempotency::Made) {
            own.idempotency = idempotency;
        }
        own.account = account.or(own.account.take());
        own.context = context.or(own.context.take());
        own.api_version = api_version.or(own.api_version.take());
        own.timeout = timeout.or(own.timeout);
        own.total_timeout = total_timeout.or(own.total_timeout);
        own.max_retries = max_retries.or(own.max_retries);
        own.headers.extend(headers);
        own.parameters.extend(parameters);
        self
    }

    /// Those that say on whose behalf, and in which version, a call is made.
    pub(crate) fn of_scope(
        account: Option<String>,
        context: Option<String>,
        api_version: Option<String>,
    ) -> Self {
        Self(Some(Box::new(Options {
            account,
            context,
            api_version,
            ..Options::default()
        })))
    }

    /// What holds for a call that follows from this one as well: neither its parameters nor its idempotency key.
    pub(crate) fn following(mut self) -> Self {
        if let Some(options) = &mut self.0 {
            options.parameters.clear();
            options.idempotency = Idempotency::Made;
        }
        self
    }

    pub(crate) fn get(&self) -> Option<&Options> {
        self.0.as_deref()
    }

    fn get_mut(&mut self) -> &mut Options {
        self.0.get_or_insert_default()
    }
}

impl fmt::Debug for RequestOptions {
    /// Names only of what was set: keys and parameters are not for logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("RequestOptions");
        let Some(options) = self.get() else {
            return out.finish();
        };
        let Options {
            api_key,
            idempotency,
            account,
            context,
            api_version,
            timeout,
            total_timeout,
            max_retries,
            headers,
            parameters,
        } = options;
        if api_key.is_some() {
            out.field("api_key", &format_args!("hidden"));
        }
        match idempotency {
            Idempotency::Made => {}
            Idempotency::Given(key) => drop(out.field("idempotency_key", key)),
            Idempotency::Without => drop(out.field("idempotency_key", &format_args!("none"))),
        }
        for (name, value) in [
            ("account", account),
            ("context", context),
            ("api_version", api_version),
        ] {
            if let Some(value) = value {
                out.field(name, value);
            }
        }
        if let Some(timeout) = timeout {
            out.field("timeout", timeout);
        }
        if let Some(timeout) = total_timeout {
            out.field("total_timeout", timeout);
        }
        if let Some(retries) = max_retries {
            out.field("max_retries", retries);
        }
        if !headers.is_empty() {
            out.field(
                "headers",
                &headers.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            );
        }
        if !parameters.is_empty() {
            out.field(
                "parameters",
                &parameters.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            );
        }
        out.finish()
    }
}
