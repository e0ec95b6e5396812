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
    pub fn collected_information(self, value: CollectedInformation) -> Self {
        Self(self.0.set::<CollectedInformation>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// The whole list of what the customer buys, in its new order. A line with its `id` stays and may change, one without is new, one that you leave out goes. An empty list says that there are none. A second call replaces the first.
    pub fn line_items(self, value: impl IntoIterator<Item = UpdateLineItem>) -> Self {
        Self(self.0.set_list::<UpdateLineItem>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. Keys that aren't named stay, a key set to an empty text goes, clearing the map removes all. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// The ways of shipping that the customer can choose from, at most five. They replace what was offered, and clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn shipping_options(
        self,
        value: impl IntoIterator<Item = ShippingOption>,
    ) -> Self {
        Self(self.0.set_list::<ShippingOption>(5, value), self.1)
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
