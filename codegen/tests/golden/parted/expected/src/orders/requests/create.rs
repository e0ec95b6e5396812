// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create.
///
/// `POST /v1/orders`
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    shipping: Option<Box<crate::orders::params::Shipping>>,
    items: Option<Vec<crate::orders::params::Item>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Shipping.
    pub fn shipping(mut self, value: crate::orders::params::Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Items.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = crate::orders::params::Item>,
    ) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}
rt::record! {
    Create;
    0 => shipping "shipping";
    1 => items "items";
}
rt::request! {
    Create -> crate::orders::Order;
    "PostOrders" Post "/v1/orders" Form;
}
