// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::Session;
use crate::checkout::sessions::params::CollectedInformation;
use crate::checkout::sessions::params::ShippingOption;
use crate::checkout::sessions::params::UpdateLineItem;
use crate::rt;

/// Changes an open checkout session: its lines, shipping options, what was collected, or metadata. The lines you send replace all: name the ids of those to keep.
///
/// `POST /v1/checkout/sessions/{session}`
///
/// ```
/// use stripe_client::checkout;
///
/// let session = checkout::sessions::update("cs_test_123")
///     .line_items([
///         checkout::sessions::params::UpdateLineItem::new()
///             .price("price_123")
///             .quantity(1),
///     ])
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `session`, in the path: Id of the checkout session.
///
/// # Parameters
///
/// - [`collected_information`](Update::collected_information()): What the customer entered, to set it from your server.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`line_items`](Update::line_items()): The whole list of what the customer buys, in its new order.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`shipping_options`](Update::shipping_options()): The ways of shipping that the customer can choose from, at most five.
///
/// # Answer
///
/// [`Session`](crate::checkout::Session).
///
/// # Errors
///
/// The session is complete or has expired.
///
/// [Stripe's reference](https://docs.stripe.com/api/checkout/sessions/update)
///
/// Feature: `checkout`.
#[doc(alias = "PostCheckoutSessionsSession")]
#[doc(alias = "postcheckoutsessionssession")]
pub fn update(session: impl Into<rt::Id<Session>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Session>>(0, session),
        rt::RequestOptions::default(),
    )
}

/// The request of [`checkout.sessions.update`](update()).
///
/// `POST /v1/checkout/sessions/{session}` (`PostCheckoutSessionsSession`).
#[doc(alias = "PostCheckoutSessionsSession")]
#[doc(alias = "postcheckoutsessionssession")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What the customer entered, to set it from your server. Only for sessions in your own page.
    pub fn collected_information<K>(
        self,
        value: impl rt::Maybe<CollectedInformation, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectedInformation, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// The whole list of what the customer buys, in its new order. A line with its `id` stays and may change, one without is new, one that you leave out goes. An empty list says that there are none. A second call replaces the first.
    pub fn line_items<K>(self, value: impl rt::MaybeList<UpdateLineItem, K>) -> Self {
        Self(self.0.maybe_list::<UpdateLineItem, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// The ways of shipping that the customer can choose from, at most five. They replace what was offered, and clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn shipping_options<K>(
        self,
        value: impl rt::MaybeList<ShippingOption, K>,
    ) -> Self {
        Self(self.0.maybe_list::<ShippingOption, K>(5, value), self.1)
    }

    /// Clears `shipping_options`.
    pub fn clear_shipping_options(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Session;
    "PostCheckoutSessionsSession" Post "/v1/checkout/sessions/{session}" Form;
    "session" required path: String;
    "collected_information": CollectedInformation;
    "expand": Vec<String>;
    "line_items": Vec<UpdateLineItem>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "shipping_options": rt::Clearable<Vec<ShippingOption>>;
}
