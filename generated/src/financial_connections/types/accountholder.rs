// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::financial_connections::AccountHolderType;
use crate::rt;

/// On whose behalf the account is linked: one of your customers, or a connected account.
///
/// Contract: `#/components/schemas/bank_connections_resource_accountholder`.
#[non_exhaustive]
pub struct Accountholder {
    /// The connected account that holds the bank account, if [`type`](Self::type) is `account`. An id; the object itself when `account` is expanded.
    pub account: Option<rt::Expandable<Account>>,
    /// Id of the customer who holds the account. Set if [`type`](Self::type) is `customer`. The object itself when `customer` is expanded.
    pub customer: Option<rt::Expandable<Customer>>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer).
    pub customer_account: Option<String>,
    /// Whether the account belongs to a customer of yours or to a connected account. `account` or `customer`.
    pub r#type: AccountHolderType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Accountholder;
    0 => account = None "account";
    1 => customer = None "customer";
    2 => customer_account = None "customer_account";
    3 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    Accountholder;
    account "account" => Account;
    customer "customer" => Customer;
}
