// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How prorations and invoices are worked out: `flexible` is newer and more exact, `classic` the old way.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/quotes_resource_subscription_data_billing_mode/properties/type`.
///
/// Feature: `quotes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingModeType {
    /// `classic`: Prorations and invoices as they always were.
    Classic,
    /// `flexible`: More exact prorations, and mixed intervals on one subscription. The newer way, which new integrations should take.
    Flexible,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BillingModeType;
    0 => Classic "classic";
    1 => Flexible "flexible";
}
