// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `additional_tos_acceptances`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/additional_tos_acceptances`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalTosAcceptances {
    account: Option<Box<crate::params::TosAcceptance>>,
    extra: rt::Extra,
}
impl AdditionalTosAcceptances {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account.
    pub fn account(mut self, value: crate::params::TosAcceptance) -> Self {
        self.account = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AdditionalTosAcceptances;
    0 => account "account";
}
