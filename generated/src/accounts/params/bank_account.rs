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
    Details(Box<Details>),
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
        Self::Details(Box::new(value))
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
#[derive(Clone, Default)]
#[must_use]
pub struct Details {
    account_holder_name: Option<String>,
    account_holder_type: Option<crate::types::AccountHolderType>,
    account_number: String,
    account_type: Option<crate::params::AccountType>,
    country: String,
    currency: Option<rt::Currency>,
    documents: Option<Box<crate::params::Documents>>,
    object: Option<crate::params::Object>,
    routing_number: Option<String>,
    extra: rt::Extra,
}
impl Details {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self {
            account_number: account_number.into(),
            country: country.into(),
            ..Default::default()
        }
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(mut self, value: impl Into<String>) -> Self {
        self.account_holder_name = Some(value.into());
        self
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(
        mut self,
        value: crate::types::AccountHolderType,
    ) -> Self {
        self.account_holder_type = Some(value);
        self
    }
    /// Account type. `checking`, `futsu`, `savings` or `toza`.
    pub fn account_type(mut self, value: crate::params::AccountType) -> Self {
        self.account_type = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Documents.
    pub fn documents(mut self, value: crate::params::Documents) -> Self {
        self.documents = Some(Box::new(value));
        self
    }
    /// Object. Only `bank_account`.
    pub fn object(mut self, value: crate::params::Object) -> Self {
        self.object = Some(value);
        self
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Details;
    0 => account_holder_name "account_holder_name" sensitive;
    1 => account_holder_type "account_holder_type";
    2 => account_number "account_number" required sensitive;
    3 => account_type "account_type";
    4 => country "country" required;
    5 => currency "currency";
    6 => documents "documents";
    7 => object "object";
    8 => routing_number "routing_number" sensitive;
}
