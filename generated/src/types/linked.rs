// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What is asked for when the customer links a bank account: which data you want, and which accounts can be chosen.
///
/// Contract: `#/components/schemas/linked_account_options_common`.
#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct LinkedAccountOptions {
    /// Which bank accounts the customer can link.
    pub filters: Option<Box<LinkedAccountOptionsFilters>>,
    /// Which data of the bank account are asked for. `payment_method` must be among them. `balances`, `ownership`, `payment_method` or `transactions`.
    pub permissions: Option<Vec<LinkedAccountOptionsPermission>>,
    /// Which data are fetched as soon as an account is linked, without a refresh. `balances`, `ownership` or `transactions`. May be null.
    pub prefetch: Option<Vec<LinkedAccountOptionsPrefetch>>,
    /// Where the user comes back to your app after logging in to the bank in the browser. Only for integrations in a web view.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which bank accounts the customer can link.
///
/// Contract: `#/components/schemas/payment_flows_private_payment_methods_financial_connections_common_linked_account_options_filters`.
#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
#[non_exhaustive]
pub struct LinkedAccountOptionsFilters {
    /// Which kinds of account the customer can link: `checking`, `savings` or both.
    pub account_subcategories: Option<Vec<crate::types::AccountSubcategory>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which data of the bank account are asked for.
///
/// The values of `permissions[]`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account_linked_account_options/properties/permissions/items`.
#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "checkout",
                feature = "customers",
                feature = "invoices",
                feature = "payment_intents",
                feature = "setup_intents",
                feature = "subscriptions"
            )
        )
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedAccountOptionsPermission {
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

/// Which data are fetched as soon as an account is linked, without a refresh.
///
/// The values of `prefetch[]`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account_linked_account_options/properties/prefetch/items`.
#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "checkout",
                feature = "customers",
                feature = "invoices",
                feature = "payment_intents",
                feature = "setup_intents",
                feature = "subscriptions"
            )
        )
    )
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedAccountOptionsPrefetch {
    /// `balances`: Load how much is in the account as soon as it is linked.
    Balances,
    /// `ownership`: Load who owns the account as soon as it is linked.
    Ownership,
    /// `transactions`: Load what came in and went out as soon as it is linked.
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}

#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    LinkedAccountOptions;
    0 => filters = None "filters";
    1 => permissions = None "permissions";
    2 => prefetch = None "prefetch";
    3 => return_url = None "return_url";
}

#[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    LinkedAccountOptionsFilters;
    0 => account_subcategories = None "account_subcategories";
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
