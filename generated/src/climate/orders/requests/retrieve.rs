// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an order.
///
/// `GET /v1/climate/orders/{order}`
///
/// - `order`, in the path: Order. At most 5000 characters.
///
/// Feature: `climate`.
#[doc(alias = "GetClimateOrdersOrder")]
#[doc(alias = "getclimateordersorder")]
pub fn retrieve(order: impl Into<rt::Id<crate::climate::Order>>) -> Retrieve {
    Retrieve {
        order: order.into(),
        ..Default::default()
    }
}
/// The request of [`climate.orders.retrieve`](retrieve()).
///
/// `GET /v1/climate/orders/{order}` (`GetClimateOrdersOrder`).
#[doc(alias = "GetClimateOrdersOrder")]
#[doc(alias = "getclimateordersorder")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    order: rt::Id<crate::climate::Order>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::climate::Order>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => order "order" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::climate::Order;
    "GetClimateOrdersOrder" Get "/v1/climate/orders/{order}" Query;
}
impl rt::Retrieve for crate::climate::Order {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
