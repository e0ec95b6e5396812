// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// What `bank_account` can be.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankAccount {
    /// Details.
    Details(Details),
    /// Text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    BankAccount;
    0 => Details(record);
    1 => Text(string);
}
impl From<Details> for BankAccount {
    fn from(value: Details) -> Self {
        Self::Details(value)
    }
}
impl From<String> for BankAccount {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for BankAccount {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}
/// The parameters of `bank_account.details`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Details(rt::Params);
impl Details {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Details(
            Details::default()
                .0
                .set::<String>(2, account_number)
                .set::<String>(4, country),
        )
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: crate::types::AccountHolderType) -> Self {
        Self(self.0.set::<crate::types::AccountHolderType>(1, value))
    }
    /// Account type. `checking`, `futsu`, `savings` or `toza`.
    pub fn account_type(self, value: crate::params::AccountType) -> Self {
        Self(self.0.set::<crate::params::AccountType>(3, value))
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(5, value))
    }
    /// Documents.
    pub fn documents(self, value: crate::params::Documents) -> Self {
        Self(self.0.set::<crate::params::Documents>(6, value))
    }
    /// Object. Only `bank_account`.
    pub fn object(self, value: crate::params::Object) -> Self {
        Self(self.0.set::<crate::params::Object>(7, value))
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Details;
    "account_holder_name" sensitive: Option<String>;
    "account_holder_type": Option<crate::types::AccountHolderType>;
    "account_number" required sensitive: String;
    "account_type": Option<crate::params::AccountType>;
    "country" required: String;
    "currency": Option<String>;
    "documents": Option<crate::params::Documents>;
    "object": Option<crate::params::Object>;
    "routing_number" sensitive: Option<String>;
}
