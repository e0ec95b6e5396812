// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::ReconciliationMode;
use crate::rt;

/// The `cash_balance` object.
///
/// Contract: `#/components/schemas/cash_balance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CashBalance {
    /// Available. A map with free keys. May be null.
    pub available: Option<std::collections::BTreeMap<String, i64>>,
    /// Customer. At most 5000 characters.
    pub customer: String,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Livemode.
    pub livemode: bool,
    /// Settings.
    pub settings: CustomerBalanceSettings,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer balance customer balance settings.
///
/// Contract: `#/components/schemas/customer_balance_customer_balance_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerBalanceSettings {
    /// Reconciliation mode. `automatic` or `manual`.
    pub reconciliation_mode: ReconciliationMode,
    /// Using merchant default.
    pub using_merchant_default: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CashBalance;
    const "object" = Str("cash_balance");
    0 => available "available";
    1 => customer "customer" required;
    2 => customer_account "customer_account";
    3 => livemode "livemode" required;
    4 => settings "settings" required;
}

rt::record! {
    CustomerBalanceSettings;
    0 => reconciliation_mode "reconciliation_mode" required;
    1 => using_merchant_default "using_merchant_default" required;
}
