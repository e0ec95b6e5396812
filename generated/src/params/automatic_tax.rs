// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `automatic_tax.liability`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/automatic_tax/properties/liability`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountReference {
    account: Option<rt::Id<crate::accounts::Account>>,
    r#type: crate::types::AccountReferenceType,
    extra: rt::Extra,
}
impl AccountReference {
    /// With what is required.
    pub fn new(r#type: crate::types::AccountReferenceType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Account.
    pub fn account(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AccountReference;
    0 => account "account";
    1 => r#type "type" required;
}
/// The parameters of `automatic_tax`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/automatic_tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomaticTax {
    enabled: bool,
    liability: Option<Box<AccountReference>>,
    extra: rt::Extra,
}
impl AutomaticTax {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Liability.
    pub fn liability(mut self, value: AccountReference) -> Self {
        self.liability = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AutomaticTax;
    0 => enabled "enabled" required;
    1 => liability "liability";
}
