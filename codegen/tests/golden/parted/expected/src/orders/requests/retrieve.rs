// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/orders/{order}`
///
/// - `order`, in the path: Order.
///
/// Feature: `orders`.
#[doc(alias = "GetOrdersOrder")]
#[doc(alias = "getordersorder")]
pub fn retrieve(order: impl Into<rt::Id<crate::orders::Order>>) -> Retrieve {
    Retrieve {
        order: order.into(),
        ..Default::default()
    }
}
/// The request of [`orders.retrieve`](retrieve()).
///
/// `GET /v1/orders/{order}` (`GetOrdersOrder`).
#[doc(alias = "GetOrdersOrder")]
#[doc(alias = "getordersorder")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    order: rt::Id<crate::orders::Order>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => order "order" required path;
}
rt::request! {
    Retrieve -> crate::orders::Order;
    "GetOrdersOrder" Get "/v1/orders/{order}" Query;
}
impl rt::Retrieve for crate::orders::Order {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
