// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::webhook_endpoints::WebhookEndpoint;

/// Lists your webhook endpoints, the newest first.
///
/// `GET /v1/webhook_endpoints`
///
/// ```
/// use stripe_client::webhook_endpoints;
///
/// let page = webhook_endpoints::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`WebhookEndpoint`](crate::webhook_endpoints::WebhookEndpoint).
///
/// [Stripe's reference](https://docs.stripe.com/api/webhook_endpoints/list)
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "GetWebhookEndpoints")]
#[doc(alias = "getwebhookendpoints")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`webhook_endpoints.list`](list()).
///
/// `GET /v1/webhook_endpoints` (`GetWebhookEndpoints`).
#[doc(alias = "GetWebhookEndpoints")]
#[doc(alias = "getwebhookendpoints")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }
}

rt::request! {
    List -> rt::List<WebhookEndpoint>;
    "GetWebhookEndpoints" Get "/v1/webhook_endpoints" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> WebhookEndpoint;
}
