// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `account_holder`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1accounts/get/parameters/0/schema`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone, Default)]
#[must_use]
pub struct AccountHolder {
    account: Option<rt::Id<crate::accounts::Account>>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
impl AccountHolder {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account. At most 5000 characters.
    pub fn account(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::record! {
    AccountHolder;
    0 => account "account";
    1 => customer "customer";
    2 => customer_account "customer_account";
}
/// The parameters of `account_holder`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account_holder`.
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
#[derive(Clone, Default)]
#[must_use]
pub struct CreateAccountHolder {
    account: Option<rt::Id<crate::accounts::Account>>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    r#type: crate::financial_connections::AccountholderType,
    extra: rt::Extra,
}
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
impl CreateAccountHolder {
    /// With what is required.
    pub fn new(r#type: crate::financial_connections::AccountholderType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Account. At most 5000 characters.
    pub fn account(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
rt::record! {
    CreateAccountHolder;
    0 => account "account";
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => r#type "type" required;
}
