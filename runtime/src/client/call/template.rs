//! What a call was asked for with, for all that follows from it: its attempts, its next page, the lists in its reply.
use std::borrow::Cow;
use std::sync::Arc;

use http::Uri;

use crate::client::error::call_info::CallInfo;
use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::request::operation::Method;
use crate::client::settings::inner::Inner;
use crate::client::settings::limits::Limits;
use crate::client::settings::options::RequestOptions;
use crate::client::settings::scope::Scope;

/// A call without its body and its idempotency key.
#[derive(Clone)]
pub(crate) struct Template {
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    /// The path template, for logs.
    pub(crate) path: Cow<'static, str>,
    pub(crate) uri: Uri,
    pub(crate) accept: &'static str,
    pub(crate) options: RequestOptions,
    pub(crate) scope: Arc<Scope>,
    pub(crate) max_retries: u32,
    pub(crate) limits: Limits,
}

impl Template {
    /// Which call it is, for errors.
    pub(crate) fn info(&self, attempts: u32) -> CallInfo {
        CallInfo {
            operation: self.operation,
            method: self.method,
            path: self.path.clone(),
            attempts,
        }
    }

    /// What a list that is a part of the reply is asked for with: the same options, but none of the parameters.
    pub(crate) fn part(&self, path: String, uri: Uri) -> Self {
        Self {
            operation: "",
            method: Method::Get,
            path: Cow::Owned(path),
            uri,
            accept: "application/json",
            options: self.options.clone().following(),
            ..self.clone()
        }
    }

    /// What a list that came from no call is asked for with.
    pub(crate) fn plain(client: &Inner, path: String, uri: Uri) -> Self {
        Self {
            operation: "",
            method: Method::Get,
            path: Cow::Owned(path),
            uri,
            accept: "application/json",
            options: RequestOptions::new(),
            scope: client.scope.clone(),
            max_retries: client.policy.max_retries,
            limits: client.limits(client.policy.max_retries, &RequestOptions::new()),
        }
    }

    /// With more options; their parameters are the pager's matter.
    pub(crate) fn with(mut self, options: RequestOptions) -> Self {
        if let Some(set) = options.get() {
            self.max_retries = set.max_retries.unwrap_or(self.max_retries);
            self.limits.attempt = set.timeout.unwrap_or(self.limits.attempt);
            self.limits.total = set.total_timeout.unwrap_or(self.limits.total);
        }
        self.options = self.options.merge(options);
        self
    }

    /// The options of this call, for one that follows from it.
    pub(crate) fn following(&self) -> RequestOptions {
        let scope = self.scope.options();
        scope
            .timeout(self.limits.attempt)
            .total_timeout(self.limits.total)
            .max_retries(self.max_retries)
            .merge(self.options.clone().following())
    }
}

/// An address, or an error that names the path.
pub(crate) fn uri(url: String, path: &str) -> Result<Uri, Error> {
    Uri::try_from(url).map_err(|_| RequestError::MalformedPath(path.to_owned()).into())
}
