// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `adaptive_pricing`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/adaptive_pricing`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedPayments {
    enabled: Option<bool>,
    extra: rt::Extra,
}
impl ManagedPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Enabled.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ManagedPayments;
    0 => enabled "enabled";
}
