// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::AccountSubcategory;

/// Linked account options common.
///
/// Contract: `#/components/schemas/linked_account_options_common`.
#[derive(Default)]
#[non_exhaustive]
pub struct LinkedAccountOptions {
    /// Filters.
    pub filters: Option<Box<LinkedAccountOptionsFilters>>,
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
    pub permissions: Option<Vec<LinkedAccountOptionsPermission>>,
    /// Prefetch. `balances`, `ownership` or `transactions`. May be null.
    pub prefetch: Option<Vec<LinkedAccountOptionsPrefetch>>,
    /// Return url. At most 5000 characters.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment flows private payment methods financial connections common linked account options filters.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_financial_connections_common_linked_account_options_filters`.
#[derive(Default)]
#[non_exhaustive]
pub struct LinkedAccountOptionsFilters {
    /// Account subcategories. `checking` or `savings`.
    pub account_subcategories: Option<Vec<AccountSubcategory>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `permissions[]`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account_linked_account_options/properties/permissions/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedAccountOptionsPermission {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `payment_method`
    PaymentMethod,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `prefetch[]`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account_linked_account_options/properties/prefetch/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedAccountOptionsPrefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    LinkedAccountOptions;
    0 => filters "filters";
    1 => permissions "permissions";
    2 => prefetch "prefetch";
    3 => return_url "return_url";
}

rt::record! {
    LinkedAccountOptionsFilters;
    0 => account_subcategories "account_subcategories";
}

rt::open_enum! {
    LinkedAccountOptionsPermission;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => PaymentMethod "payment_method";
    3 => Transactions "transactions";
}

rt::open_enum! {
    LinkedAccountOptionsPrefetch;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}
