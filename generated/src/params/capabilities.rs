// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `capabilities.acss_debit_payments`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/capabilities/properties/acss_debit_payments`.
#[derive(Clone, Default)]
#[must_use]
pub struct Capability {
    requested: Option<bool>,
    extra: rt::Extra,
}
impl Capability {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Requested.
    pub fn requested(mut self, value: bool) -> Self {
        self.requested = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Capability;
    0 => requested "requested";
}
