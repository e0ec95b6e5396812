// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::financial_connections::AccountHolderType;
use crate::rt;

/// Bank connections resource accountholder.
///
/// Contract: `#/components/schemas/bank_connections_resource_accountholder`.
#[derive(Default)]
#[non_exhaustive]
pub struct Accountholder {
    /// Account. An id; the object itself when `account` is expanded.
    pub account: Option<rt::Expandable<Account>>,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: Option<rt::Expandable<Customer>>,
    /// Customer account. At most 5000 characters.
    pub customer_account: Option<String>,
    /// Type. `account` or `customer`.
    pub r#type: AccountHolderType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Accountholder;
    0 => account "account";
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    Accountholder;
    account "account" => Account;
    customer "customer" => Customer;
}
