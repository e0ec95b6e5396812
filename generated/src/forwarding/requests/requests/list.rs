// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::forwarding::Request;
use crate::forwarding::requests::params::Created;
use crate::rt;

/// List all ForwardingRequests.
///
/// `GET /v1/forwarding/requests`
///
/// Feature: `forwarding`.
#[doc(alias = "GetForwardingRequests")]
#[doc(alias = "getforwardingrequests")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`forwarding.requests.list`](list()).
///
/// `GET /v1/forwarding/requests` (`GetForwardingRequests`).
#[doc(alias = "GetForwardingRequests")]
#[doc(alias = "getforwardingrequests")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Created.
    pub fn created(self, value: Created) -> Self {
        Self(self.0.set::<Created>(0, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Request>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Request>;
    "GetForwardingRequests" Get "/v1/forwarding/requests" Query;
    "created" query: Created;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Request;
}
