// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Order;
use crate::climate::orders::params::UpdateBeneficiary;
use crate::rt;

/// Changes for whom an order of carbon removal was made, or its metadata.
///
/// `POST /v1/climate/orders/{order}`
///
/// ```
/// use stripe_client::climate;
///
/// let order = climate::orders::update("climorder_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `order`, in the path: Id of the climate order.
///
/// # Parameters
///
/// - [`beneficiary`](Update::beneficiary()): Who the carbon removal is for, as others may read it.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Order`](crate::climate::Order).
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/orders/update)
///
/// Feature: `climate`.
#[doc(alias = "PostClimateOrdersOrder")]
#[doc(alias = "postclimateordersorder")]
pub fn update(order: impl Into<rt::Id<Order>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Order>>(0, order),
        rt::RequestOptions::default(),
    )
}

/// The request of [`climate.orders.update`](update()).
///
/// `POST /v1/climate/orders/{order}` (`PostClimateOrdersOrder`).
#[doc(alias = "PostClimateOrdersOrder")]
#[doc(alias = "postclimateordersorder")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Who the carbon removal is for, as others may read it. Your account if not set.
    pub fn beneficiary<K>(self, value: impl rt::Maybe<UpdateBeneficiary, K>) -> Self {
        Self(self.0.maybe::<UpdateBeneficiary, K>(1, value), self.1)
    }

    /// Clears `beneficiary`.
    pub fn clear_beneficiary(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Order>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Order;
    "PostClimateOrdersOrder" Post "/v1/climate/orders/{order}" Form;
    "order" required path: String;
    "beneficiary": rt::Clearable<UpdateBeneficiary>;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
