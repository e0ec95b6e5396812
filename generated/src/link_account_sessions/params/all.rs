// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::rt;

/// Whose bank accounts to link: a customer's or a connected account's.
///
/// The parameters of `account_holder`.
///
/// Contract: `#/paths/~1v1~1link_account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account_holder`.
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

/// Whether the account belongs to a customer of yours or to a connected account.
///
/// The values of `account_holder.type`.
///
/// Contract: `#/paths/~1v1~1link_account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account_holder/properties/type`.
///
/// Feature: `link_account_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `account`: A connected account: its own bank account.
    Account,
    /// `customer`: A customer of yours.
    Customer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which kinds of account the customer can link.
///
/// The values of `filters.account_subcategories[]`.
///
/// Contract: `#/paths/~1v1~1link_account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/filters/properties/account_subcategories/items`.
///
/// Feature: `link_account_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountSubcategory {
    /// `checking`
    Checking,
    /// `credit_card`
    CreditCard,
    /// `line_of_credit`: A credit line that is drawn on and repaid as needed.
    LineOfCredit,
    /// `mortgage`
    Mortgage,
    /// `savings`
    Savings,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which bank accounts the customer can link.
///
/// The parameters of `filters`.
///
/// Contract: `#/paths/~1v1~1link_account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/filters`.
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
        value: impl rt::MaybeList<AccountSubcategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AccountSubcategory, K>(0, value))
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

/// Which data of the bank accounts to ask for: balances, transactions, owners, use for payments.
///
/// The values of `permissions[]`.
///
/// Contract: `#/paths/~1v1~1link_account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/permissions/items`.
///
/// Feature: `link_account_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Permission {
    /// `balances`: How much is in the account.
    Balances,
    /// `ownership`: Who owns the account, with address.
    Ownership,
    /// `payment_method`: Making a payment method of the account.
    PaymentMethod,
    /// `transactions`: What came in and went out.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which data to fetch as soon as an account is linked, so that no refresh is needed.
///
/// The values of `prefetch[]`.
///
/// Contract: `#/paths/~1v1~1link_account_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/prefetch/items`.
///
/// Feature: `link_account_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Prefetch {
    /// `balances`: Load how much is in the account as soon as it is linked.
    Balances,
    /// `ownership`: Load who owns the account as soon as it is linked.
    Ownership,
    /// `transactions`: Load what came in and went out as soon as it is linked.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    AccountHolder;
    "type" required: AccountHolderType;
    "account": String;
    "customer": String;
    "customer_account": String;
}

rt::open_enum! {
    AccountHolderType;
    0 => Account "account";
    1 => Customer "customer";
}

rt::open_enum! {
    AccountSubcategory;
    0 => Checking "checking";
    1 => CreditCard "credit_card";
    2 => LineOfCredit "line_of_credit";
    3 => Mortgage "mortgage";
    4 => Savings "savings";
}

rt::params! {
    Filters;
    "account_subcategories": Vec<AccountSubcategory>;
    "countries": Vec<String>;
}

rt::open_enum! {
    Permission;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => PaymentMethod "payment_method";
    3 => Transactions "transactions";
}

rt::open_enum! {
    Prefetch;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}
