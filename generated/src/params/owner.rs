// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1bank_accounts~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner`.
#[derive(Clone)]
#[must_use]
pub struct Owner(rt::Params);
impl Owner {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: crate::params::Address) -> Self {
        Self(self.0.set::<crate::params::Address>(0, value))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Owner;
    "address" sensitive: Option<crate::params::Address>;
    "email" sensitive: Option<String>;
    "name" sensitive: Option<String>;
    "phone" sensitive: Option<String>;
}
