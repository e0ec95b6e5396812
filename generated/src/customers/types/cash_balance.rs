// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::ReconciliationMode;
use crate::rt;

/// Real money that a customer has sent by bank transfer and that hasn't been applied to payments yet. It belongs to the payment method `customer_balance`. The customer's [`balance`](crate::customers::Customer::balance) is credit and debt on invoices instead.
///
/// The `cash_balance` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/object)
///
/// Contract: `#/components/schemas/cash_balance`.
///
/// Feature: `customers`.
#[non_exhaustive]
pub struct CashBalance {
    /// What the customer has in cash, by currency in the smallest unit. A customer who ever had any can't be deleted. May be null.
    pub available: Option<std::collections::BTreeMap<String, i64>>,
    /// Id of the customer whose cash it is.
    pub customer: String,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether the customer's cash pays open invoices and intents by itself.
    pub settings: CustomerBalanceSettings,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer's cash pays open invoices and intents by itself.
///
/// Contract: `#/components/schemas/customer_balance_customer_balance_settings`.
///
/// Feature: `customers`.
#[non_exhaustive]
pub struct CustomerBalanceSettings {
    /// Whether Stripe puts cash to open payments on its own, or you do by hand. `automatic` or `manual`.
    pub reconciliation_mode: ReconciliationMode,
    /// Whether the reconciliation mode is the one set for all your customers.
    pub using_merchant_default: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CashBalance;
    const "object" = Str("cash_balance");
    0 => available = None "available";
    1 => customer "customer" required;
    2 => customer_account = None "customer_account";
    3 => livemode = false "livemode" required;
    4 => settings "settings" required;
}

rt::record! {
    CustomerBalanceSettings;
    0 => reconciliation_mode "reconciliation_mode" required;
    1 => using_merchant_default = false "using_merchant_default" required;
}
