// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::orders::Order;
use crate::orders::params::Address;
use crate::orders::params::Item;
use crate::rt;

/// Create.
///
/// `POST /v1/orders`
///
/// ```
/// use stripe_client::orders;
///
/// let order = orders::create().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`shipping`](Create::shipping())
/// - [`items`](Create::items())
///
/// # Answer
///
/// [`Order`](crate::orders::Order).
///
/// [Stripe's reference](https://docs.stripe.com/api/orders/create)
///
/// Feature: `orders`.
#[doc(alias = "PostOrders")]
#[doc(alias = "postorders")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`orders.create`](create()).
///
/// `POST /v1/orders` (`PostOrders`).
#[doc(alias = "PostOrders")]
#[doc(alias = "postorders")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    pub fn shipping<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value), self.1)
    }

    /// An empty list says that there are none. A second call replaces the first.
    pub fn items<K>(self, value: impl rt::MaybeList<Item, K>) -> Self {
        Self(self.0.maybe_list::<Item, K>(1, value), self.1)
    }
}

rt::request! {
    Create -> Order;
    "PostOrders" Post "/v1/orders" Form;
    "shipping": Address;
    "items": Vec<Item>;
}
