// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1tax_ids/get/parameters/3/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Owner {
    account: Option<rt::Id<crate::accounts::Account>>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    r#type: crate::tax_ids::TaxIdOwnerType,
    extra: rt::Extra,
}
impl Owner {
    /// With what is required.
    pub fn new(r#type: crate::tax_ids::TaxIdOwnerType) -> Self {
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
rt::record! {
    Owner;
    0 => account "account";
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => r#type "type" required;
}
/// Type: the same shape as [`crate::params::TaxIdDataType`].
pub type Type = crate::params::TaxIdDataType;
