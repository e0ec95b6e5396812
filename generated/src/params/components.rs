// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `components.balance_report.features`.
///
/// Contract: `#/paths/~1v1~1account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/balance_report/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct Empty {
    extra: rt::Extra,
}
impl Empty {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Empty;
}
