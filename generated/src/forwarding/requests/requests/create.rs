// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::forwarding::RequestReplacement;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Sends saved card details to another company's endpoint, in a request that you word. Stripe fills in the fields you name, so your servers never see the card, and keeps the answer.
///
/// `POST /v1/forwarding/requests`
///
/// ```
/// use stripe_client::forwarding;
///
/// let request = forwarding::requests::create(
///     "pm_123",
///     [forwarding::RequestReplacement::CardCvc],
///     "https://example.com",
/// )
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `payment_method`, in the body: Id of the [payment method](crate::payment_methods::PaymentMethod) whose details to put into the request.
/// - `replacements`, in the body: Which details go into the forwarded request, such as the card number.
/// - `url`, in the body: Where the request goes.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`request`](Create::request()): What Stripe sends to the destination: its body and headers.
///
/// # Answer
///
/// [`Request`](crate::forwarding::Request).
///
/// # Errors
///
/// Stripe hasn't approved the endpoint for your account.
///
/// # What follows
///
/// Read the answer in [`response_details`](crate::forwarding::Request::response_details).
///
/// [Stripe's reference](https://docs.stripe.com/api/forwarding/requests/create)
///
/// Feature: `forwarding`.
#[doc(alias = "PostForwardingRequests")]
#[doc(alias = "postforwardingrequests")]
pub fn create(
    payment_method: impl Into<rt::Id<PaymentMethod>>,
    replacements: impl IntoIterator<Item = RequestReplacement>,
    url: impl Into<String>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<PaymentMethod>>(0, payment_method)
            .set_list::<RequestReplacement>(1, replacements)
            .set::<String>(2, url),
        rt::RequestOptions::default(),
    )
}

/// The request of [`forwarding.requests.create`](create()).
///
/// `POST /v1/forwarding/requests` (`PostForwardingRequests`).
#[doc(alias = "PostForwardingRequests")]
#[doc(alias = "postforwardingrequests")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// What Stripe sends to the destination: its body and headers.
    pub fn request<K>(
        self,
        value: impl rt::Maybe<crate::forwarding::requests::params::Request, K>,
    ) -> Self {
        Self(
            self.0.maybe::<crate::forwarding::requests::params::Request, K>(5, value),
            self.1,
        )
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::forwarding::Request>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> crate::forwarding::Request;
    "PostForwardingRequests" Post "/v1/forwarding/requests" Form;
    "payment_method" required: String;
    "replacements" required: Vec<RequestReplacement>;
    "url" required: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "request": crate::forwarding::requests::params::Request;
}
