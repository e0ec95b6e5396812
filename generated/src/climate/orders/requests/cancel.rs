// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel an order.
///
/// `POST /v1/climate/orders/{order}/cancel`
///
/// - `order`, in the path: Order. At most 5000 characters.
///
/// Feature: `climate`.
#[doc(alias = "PostClimateOrdersOrderCancel")]
#[doc(alias = "postclimateordersordercancel")]
pub fn cancel(order: impl Into<rt::Id<crate::climate::Order>>) -> Cancel {
    Cancel {
        order: order.into(),
        ..Default::default()
    }
}
/// The request of [`climate.orders.cancel`](cancel()).
///
/// `POST /v1/climate/orders/{order}/cancel` (`PostClimateOrdersOrderCancel`).
#[doc(alias = "PostClimateOrdersOrderCancel")]
#[doc(alias = "postclimateordersordercancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    order: rt::Id<crate::climate::Order>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
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
    Cancel;
    0 => order "order" required path;
    1 => expand "expand";
}
rt::request! {
    Cancel -> crate::climate::Order;
    "PostClimateOrdersOrderCancel" Post "/v1/climate/orders/{order}/cancel" Form;
}
