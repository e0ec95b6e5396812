// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `account_holder`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1accounts/get/parameters/0/schema`.
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
#[derive(Clone)]
#[must_use]
pub struct AccountHolder(rt::Params);
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
impl AccountHolder {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account. At most 5000 characters.
    pub fn account(self, value: impl Into<rt::Id<crate::accounts::Account>>) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(0, value))
    }
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(1, value))
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
rt::params! {
    AccountHolder;
    "account": Option<String>;
    "customer": Option<String>;
    "customer_account": Option<String>;
}
/// The parameters of `account_holder`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account_holder`.
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
#[derive(Clone)]
#[must_use]
pub struct CreateAccountHolder(rt::Params);
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
impl CreateAccountHolder {
    /// With what is required.
    pub fn new(r#type: crate::financial_connections::AccountholderType) -> Self {
        CreateAccountHolder(
            CreateAccountHolder::default()
                .0
                .set::<crate::financial_connections::AccountholderType>(3, r#type),
        )
    }
    /// Account. At most 5000 characters.
    pub fn account(self, value: impl Into<rt::Id<crate::accounts::Account>>) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(0, value))
    }
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(1, value))
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
rt::params! {
    CreateAccountHolder;
    "account": Option<String>;
    "customer": Option<String>;
    "customer_account": Option<String>;
    "type" required: crate::financial_connections::AccountholderType;
}
