// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Order;
use crate::rt;

/// Cancels an order of carbon removal in its first 24 hours. The price comes back, the fees don't. Should Frontier cancel it because a supplier can't deliver, both come back.
///
/// `POST /v1/climate/orders/{order}/cancel`
///
/// ```
/// use stripe_client::climate;
///
/// let order = climate::orders::cancel("climorder_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `order`, in the path: Id of the climate order.
///
/// # Parameters
///
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Order`](crate::climate::Order).
///
/// # Errors
///
/// More than 24 hours have passed.
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/orders/cancel)
///
/// Feature: `climate`.
#[doc(alias = "PostClimateOrdersOrderCancel")]
#[doc(alias = "postclimateordersordercancel")]
pub fn cancel(order: impl Into<rt::Id<Order>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<Order>>(0, order),
        rt::RequestOptions::default(),
    )
}

/// The request of [`climate.orders.cancel`](cancel()).
///
/// `POST /v1/climate/orders/{order}/cancel` (`PostClimateOrdersOrderCancel`).
#[doc(alias = "PostClimateOrdersOrderCancel")]
#[doc(alias = "postclimateordersordercancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Order>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Cancel -> Order;
    "PostClimateOrdersOrderCancel" Post "/v1/climate/orders/{order}/cancel" Form;
    "order" required path: String;
    "expand": Vec<String>;
}
