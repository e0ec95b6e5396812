// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::financial_connections::AccountHolderType;
use crate::financial_connections::FiltersAccountSubcategory;
use crate::rt;

/// Whose bank accounts to link: a customer's or a connected account's.
///
/// The parameters of `account_holder`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account_holder`.
#[derive(Clone)]
#[must_use]
pub struct AccountHolder(rt::Params);

impl AccountHolder {
    /// With what is required.
    pub fn new(r#type: AccountHolderType) -> Self {
        AccountHolder(AccountHolder::default().0.set::<AccountHolderType>(0, r#type))
    }

    /// Id of the connected account that holds the bank account. Required if `type` is `account`.
    pub fn account<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(1, value))
    }

    /// Id of the customer who holds the account. Required if `type` is `customer`.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value))
    }

    /// Id of the v2 account that stands for the customer who holds the account. For a `type` of `customer`.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which bank accounts the customer can link.
///
/// The parameters of `filters`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/filters`.
#[derive(Clone)]
#[must_use]
pub struct Filters(rt::Params);

impl Filters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which kinds of account the customer can link. All if empty. `checking`, `credit_card`, `line_of_credit`, `mortgage` or `savings`. An empty list says that there are none. A second call replaces the first.
    pub fn account_subcategories<K>(
        self,
        value: impl rt::MaybeList<FiltersAccountSubcategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<FiltersAccountSubcategory, K>(0, value))
    }

    /// Countries whose banks can be linked, as two-letter codes. All if empty. An empty list says that there are none. A second call replaces the first.
    pub fn countries<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AccountHolder;
    "type" required: AccountHolderType;
    "account": String;
    "customer": String;
    "customer_account": String;
}

rt::params! {
    Filters;
    "account_subcategories": Vec<FiltersAccountSubcategory>;
    "countries": Vec<String>;
}
