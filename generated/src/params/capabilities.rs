// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `capabilities.acss_debit_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/capabilities/properties/acss_debit_payments`.
#[derive(Clone)]
#[must_use]
pub struct Capability(rt::Params);
impl Capability {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Requested.
    pub fn requested(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Capability;
    "requested": Option<bool>;
}
