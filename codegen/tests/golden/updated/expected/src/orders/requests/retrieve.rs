// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::orders::Order;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/orders/{order}`
///
/// ```
/// use stripe_client::orders;
///
/// let order = orders::retrieve("order_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `order`, in the path: Id of the order.
///
/// # Answer
///
/// [`Order`](crate::orders::Order).
///
/// [Stripe's reference](https://docs.stripe.com/api/orders/retrieve)
///
/// Feature: `orders`.
#[doc(alias = "GetOrdersOrder")]
#[doc(alias = "getordersorder")]
pub fn retrieve(order: impl Into<rt::Id<Order>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Order>>(0, order),
        rt::RequestOptions::default(),
    )
}

/// The request of [`orders.retrieve`](retrieve()).
///
/// `GET /v1/orders/{order}` (`GetOrdersOrder`).
#[doc(alias = "GetOrdersOrder")]
#[doc(alias = "getordersorder")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Order {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Order;
    "GetOrdersOrder" Get "/v1/orders/{order}" Query;
    "order" required path: String;
}
