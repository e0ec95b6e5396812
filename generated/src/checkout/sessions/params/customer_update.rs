// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `customer_update`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_update`.
#[derive(Clone)]
#[must_use]
pub struct CustomerUpdate(rt::Params);
impl CustomerUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address. `auto` or `never`.
    pub fn address(self, value: crate::checkout::LinkWalletOptionsDisplay) -> Self {
        Self(self.0.set::<crate::checkout::LinkWalletOptionsDisplay>(0, value))
    }
    /// Name. `auto` or `never`.
    pub fn name(self, value: crate::checkout::LinkWalletOptionsDisplay) -> Self {
        Self(self.0.set::<crate::checkout::LinkWalletOptionsDisplay>(1, value))
    }
    /// Shipping. `auto` or `never`.
    pub fn shipping(self, value: crate::checkout::LinkWalletOptionsDisplay) -> Self {
        Self(self.0.set::<crate::checkout::LinkWalletOptionsDisplay>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CustomerUpdate;
    "address" sensitive: Option<crate::checkout::LinkWalletOptionsDisplay>;
    "name" sensitive: Option<crate::checkout::LinkWalletOptionsDisplay>;
    "shipping": Option<crate::checkout::LinkWalletOptionsDisplay>;
}
