// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1tax_ids/get/parameters/3/schema`.
#[derive(Clone)]
#[must_use]
pub struct Owner(rt::Params);
impl Owner {
    /// With what is required.
    pub fn new(r#type: crate::tax_ids::OwnerType) -> Self {
        Owner(Owner::default().0.set::<crate::tax_ids::OwnerType>(0, r#type))
    }
    /// Account.
    pub fn account(self, value: impl Into<rt::Id<crate::accounts::Account>>) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(1, value))
    }
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(2, value))
    }
    /// Customer account. At most 5000 characters.
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
    "type" required: crate::tax_ids::OwnerType;
    "account": Option<String>;
    "customer": Option<String>;
    "customer_account": Option<String>;
}
