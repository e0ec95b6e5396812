// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::Order;
use crate::rt;

/// Fetches an order of carbon removal, with its status and expected delivery.
///
/// `GET /v1/climate/orders/{order}`
///
/// ```
/// use stripe_client::climate;
///
/// let order = climate::orders::retrieve("climorder_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `order`, in the path: Id of the climate order.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Order`](crate::climate::Order).
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/orders/retrieve)
///
/// Feature: `climate`.
#[doc(alias = "GetClimateOrdersOrder")]
#[doc(alias = "getclimateordersorder")]
pub fn retrieve(order: impl Into<rt::Id<Order>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Order>>(0, order),
        rt::RequestOptions::default(),
    )
}

/// The request of [`climate.orders.retrieve`](retrieve()).
///
/// `GET /v1/climate/orders/{order}` (`GetClimateOrdersOrder`).
#[doc(alias = "GetClimateOrdersOrder")]
#[doc(alias = "getclimateordersorder")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
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

impl rt::Retrieve for Order {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Order;
    "GetClimateOrdersOrder" Get "/v1/climate/orders/{order}" Query;
    "order" required path: String;
    "expand" query: Vec<String>;
}
