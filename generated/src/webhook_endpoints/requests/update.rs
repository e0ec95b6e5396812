// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::webhook_endpoints::WebhookEndpoint;
use crate::webhook_endpoints::params::EnabledEvent;

/// Changes a webhook endpoint's address, events or description, or switches it off. The events you send replace all, and secret and API version stay.
///
/// `POST /v1/webhook_endpoints/{webhook_endpoint}`
///
/// ```
/// use stripe_client::webhook_endpoints;
///
/// let webhook_endpoint = webhook_endpoints::update("we_123")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `webhook_endpoint`, in the path: Id of the webhook endpoint.
///
/// # Parameters
///
/// - [`description`](Update::description()): Your own note on what the endpoint is for.
/// - [`disabled`](Update::disabled()): Whether to stop sending events to this endpoint.
/// - [`enabled_events`](Update::enabled_events()): Types of the events that are sent there.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`url`](Update::url()): Where events are sent, by POST.
///
/// # Answer
///
/// [`WebhookEndpoint`](crate::webhook_endpoints::WebhookEndpoint).
///
/// [Stripe's reference](https://docs.stripe.com/api/webhook_endpoints/update)
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
pub fn update(webhook_endpoint: impl Into<rt::Id<WebhookEndpoint>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<WebhookEndpoint>>(0, webhook_endpoint),
        rt::RequestOptions::default(),
    )
}

/// The request of [`webhook_endpoints.update`](update()).
///
/// `POST /v1/webhook_endpoints/{webhook_endpoint}` (`PostWebhookEndpointsWebhookEndpoint`).
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Your own note on what the endpoint is for. Clearing removes it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Whether to stop sending events to this endpoint. False starts it again.
    pub fn disabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Types of the events that are sent there. `*` stands for all but a few that have to be named. An empty list says that there are none. A second call replaces the first.
    pub fn enabled_events<K>(self, value: impl rt::MaybeList<EnabledEvent, K>) -> Self {
        Self(self.0.maybe_list::<EnabledEvent, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Where events are sent, by POST.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }
}

rt::request! {
    Update -> WebhookEndpoint;
    "PostWebhookEndpointsWebhookEndpoint" Post "/v1/webhook_endpoints/{webhook_endpoint}" Form;
    "webhook_endpoint" required path: String;
    "description": rt::Clearable<String>;
    "disabled": bool;
    "enabled_events": Vec<EnabledEvent>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "url": String;
}
