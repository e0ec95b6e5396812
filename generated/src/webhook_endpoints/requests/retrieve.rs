// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::webhook_endpoints::WebhookEndpoint;

/// Fetches a webhook endpoint. Its signing secret isn't in it.
///
/// `GET /v1/webhook_endpoints/{webhook_endpoint}`
///
/// ```
/// use stripe_client::webhook_endpoints;
///
/// let webhook_endpoint = webhook_endpoints::retrieve("we_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `webhook_endpoint`, in the path: Id of the webhook endpoint.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`WebhookEndpoint`](crate::webhook_endpoints::WebhookEndpoint).
///
/// [Stripe's reference](https://docs.stripe.com/api/webhook_endpoints/retrieve)
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "GetWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "getwebhookendpointswebhookendpoint")]
pub fn retrieve(webhook_endpoint: impl Into<rt::Id<WebhookEndpoint>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<WebhookEndpoint>>(0, webhook_endpoint),
        rt::RequestOptions::default(),
    )
}

/// The request of [`webhook_endpoints.retrieve`](retrieve()).
///
/// `GET /v1/webhook_endpoints/{webhook_endpoint}` (`GetWebhookEndpointsWebhookEndpoint`).
#[doc(alias = "GetWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "getwebhookendpointswebhookendpoint")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for WebhookEndpoint {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> WebhookEndpoint;
    "GetWebhookEndpointsWebhookEndpoint" Get "/v1/webhook_endpoints/{webhook_endpoint}" Query;
    "webhook_endpoint" required path: String;
    "expand" query: Vec<String>;
}
