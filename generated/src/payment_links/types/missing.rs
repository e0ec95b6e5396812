// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What happens at the end of the trial if there's no payment method: cancel, pause, or make an invoice all the same.
///
/// The values of `missing_payment_method`.
///
/// Contract: `#/components/schemas/subscriptions_trials_resource_end_behavior/properties/missing_payment_method`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MissingPaymentMethod {
    /// `cancel`: The subscription is canceled.
    Cancel,
    /// `create_invoice`: An invoice is made as if nothing were missing. It stays unpaid until the customer pays.
    CreateInvoice,
    /// `pause`: The subscription becomes `paused` and makes no invoices until it is resumed.
    Pause,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    MissingPaymentMethod;
    0 => Cancel "cancel";
    1 => CreateInvoice "create_invoice";
    2 => Pause "pause";
}
