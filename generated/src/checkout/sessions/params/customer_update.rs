// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `customer_update`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerUpdate {
    address: Option<crate::checkout::LinkWalletOptionsDisplay>,
    name: Option<crate::checkout::LinkWalletOptionsDisplay>,
    shipping: Option<crate::checkout::LinkWalletOptionsDisplay>,
    extra: rt::Extra,
}
impl CustomerUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address. `auto` or `never`.
    pub fn address(mut self, value: crate::checkout::LinkWalletOptionsDisplay) -> Self {
        self.address = Some(value);
        self
    }
    /// Name. `auto` or `never`.
    pub fn name(mut self, value: crate::checkout::LinkWalletOptionsDisplay) -> Self {
        self.name = Some(value);
        self
    }
    /// Shipping. `auto` or `never`.
    pub fn shipping(mut self, value: crate::checkout::LinkWalletOptionsDisplay) -> Self {
        self.shipping = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomerUpdate;
    0 => address "address" sensitive;
    1 => name "name" sensitive;
    2 => shipping "shipping";
}
