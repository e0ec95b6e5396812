// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::rt;
use crate::tax_ids::OwnerType;

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

    pub fn account(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(1, value))
    }

    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(2, value))
    }

    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
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
