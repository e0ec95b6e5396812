// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::rt;
use crate::tax_ids::OwnerType;

/// Whose tax id it is, your own account's if left out.
///
/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1tax_ids/get/parameters/3/schema`.
#[derive(Clone)]
#[must_use]
pub struct Owner(rt::Params);

impl Owner {
    /// With what is required.
    pub fn new(r#type: OwnerType) -> Self {
        Owner(Owner::default().0.set::<OwnerType>(0, r#type))
    }

    /// Id of the connected account that has the tax id, if `type` is `account`.
    pub fn account<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(1, value))
    }

    /// Id of the customer who has the tax id, if `type` is `customer`.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value))
    }

    /// Id of the v2 account that has the tax id, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Owner;
    "type" required: OwnerType;
    "account": String;
    "customer": String;
    "customer_account": String;
}
