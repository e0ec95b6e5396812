// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrantAmount;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;

/// Credit balance.
///
/// Contract: `#/components/schemas/credit_balance`.
///
/// Feature: `billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditBalance {
    /// Available balance.
    pub available_balance: CreditGrantAmount,
    /// Ledger balance.
    pub ledger_balance: CreditGrantAmount,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `billing.credit_balance_summary` object.
///
/// Contract: `#/components/schemas/billing.credit_balance_summary`.
///
/// Feature: `billing`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditBalanceSummary {
    /// Balances.
    pub balances: Vec<CreditBalance>,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Livemode.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditBalance;
    0 => available_balance "available_balance" required;
    1 => ledger_balance "ledger_balance" required;
}

rt::record! {
    CreditBalanceSummary;
    const "object" = Str("billing.credit_balance_summary");
    0 => balances "balances" required;
    1 => customer "customer" required;
    2 => customer_account "customer_account";
    3 => livemode "livemode" required;
}

rt::expandable! {
    crate::ExpandPath;
    CreditBalanceSummary;
    customer "customer" => Customer;
}
