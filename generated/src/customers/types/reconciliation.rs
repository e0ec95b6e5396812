// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether Stripe puts cash to open payments on its own, or you do by hand.
///
/// The values of `reconciliation_mode`.
///
/// Contract: `#/components/schemas/customer_balance_customer_balance_settings/properties/reconciliation_mode`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReconciliationMode {
    /// `automatic`: Stripe applies what arrives to open invoices and payments by itself.
    Automatic,
    /// `manual`: Nothing is applied by itself: you do it.
    Manual,
    /// `merchant_default`: As your account is set.
    MerchantDefault,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ReconciliationMode;
    0 => Automatic "automatic";
    1 => Manual "manual";
    2 => MerchantDefault "merchant_default";
}
