// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1bank_accounts~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner`.
#[derive(Clone, Default)]
#[must_use]
pub struct Owner {
    address: Option<Box<crate::params::Address>>,
    email: Option<String>,
    name: Option<String>,
    phone: Option<String>,
    extra: rt::Extra,
}
impl Owner {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
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
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
}
