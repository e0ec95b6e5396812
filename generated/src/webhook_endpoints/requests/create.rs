// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::webhook_endpoints::WebhookEndpoint;
use crate::webhook_endpoints::params::ApiVersion;
use crate::webhook_endpoints::params::EnabledEvent;

/// Creates a webhook endpoint, to which Stripe posts the events you choose. They are your own account's, or with `connect` those of all connected accounts. Its API version is fixed.
///
/// `POST /v1/webhook_endpoints`
///
/// ```
/// use stripe_client::webhook_endpoints;
///
/// let webhook_endpoint = webhook_endpoints::create(
///     "https://example.com",
///     [webhook_endpoints::params::EnabledEvent::All],
/// )
/// .description("An example")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `url`, in the body: Where events are sent, by POST.
/// - `enabled_events`, in the body: Types of the events that are sent there.
///
/// # Parameters
///
/// - [`api_version`](Create::api_version()): The API version that events come in.
/// - [`connect`](Create::connect()): Whether events of connected accounts come here, instead of your own.
/// - [`description`](Create::description()): Your own note on what the endpoint is for.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`WebhookEndpoint`](crate::webhook_endpoints::WebhookEndpoint).
///
/// # Errors
///
/// The address isn't `https` in live mode, or you have too many endpoints.
///
/// # What follows
///
/// Keep [`secret`](crate::webhook_endpoints::WebhookEndpoint::secret), which only this answer has: with it you check signatures.
///
/// [Stripe's reference](https://docs.stripe.com/api/webhook_endpoints/create)
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub fn create(
    url: impl Into<String>,
    enabled_events: impl IntoIterator<Item = EnabledEvent>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, url)
            .set_list::<EnabledEvent>(1, enabled_events),
        rt::RequestOptions::default(),
    )
}

/// The request of [`webhook_endpoints.create`](create()).
///
/// `POST /v1/webhook_endpoints` (`PostWebhookEndpoints`).
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// The API version that events come in. Your account's default if left out.
    pub fn api_version<K>(self, value: impl rt::Maybe<ApiVersion, K>) -> Self {
        Self(self.0.maybe::<ApiVersion, K>(2, value), self.1)
    }

    /// Whether events of connected accounts come here, instead of your own. It can't change later.
    pub fn connect<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// Your own note on what the endpoint is for.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(6, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6), self.1)
    }
}

rt::request! {
    Create -> WebhookEndpoint;
    "PostWebhookEndpoints" Post "/v1/webhook_endpoints" Form;
    "url" required: String;
    "enabled_events" required: Vec<EnabledEvent>;
    "api_version": ApiVersion;
    "connect": bool;
    "description": rt::Clearable<String>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
