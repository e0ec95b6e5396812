// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrantAmount;
use crate::customers::Customer;
use crate::customers::DeletedCustomer;
use crate::rt;

/// How much billing credit there is, once for each currency of the customer's credits.
///
/// Contract: `#/components/schemas/credit_balance`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditBalance {
    /// What is left of the credit.
    pub available_balance: CreditGrantAmount,
    /// The credit as it stands in the books. [`available_balance`](Self::available_balance) is what can be used now.
    pub ledger_balance: CreditGrantAmount,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a customer has left in billing credits, added up over the credit grants. It is computed when you ask for it.
///
/// The `billing.credit_balance_summary` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/credit_balance_summary/object)
///
/// Contract: `#/components/schemas/billing.credit_balance_summary`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditBalanceSummary {
    /// How much billing credit there is, once for each currency of the customer's credits.
    pub balances: Vec<CreditBalance>,
    /// The customer that it is for. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer, DeletedCustomer>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
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
    2 => customer_account = None "customer_account";
    3 => livemode = false "livemode" required;
}

rt::expandable! {
    crate::ExpandPath;
    CreditBalanceSummary;
    customer "customer" => Customer;
}
