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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// Shipping.
    pub fn shipping(self, value: crate::orders::params::Address) -> Self {
        Self(self.0.set::<crate::orders::params::Address>(0, value), self.1)
    }
    /// Items.
    pub fn items(
        self,
        value: impl IntoIterator<Item = crate::orders::params::Item>,
    ) -> Self {
        Self(self.0.set_list::<crate::orders::params::Item>(1, value), self.1)
    }
}
rt::request! {
    Create -> crate::orders::Order;
    "PostOrders" Post "/v1/orders" Form;
    "shipping": Option<crate::orders::params::Address>;
    "items": Option<Vec<crate::orders::params::Item>>;
}
