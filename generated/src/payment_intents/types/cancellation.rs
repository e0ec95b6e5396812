// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `cancellation_reason`.
///
/// Contract: `#/components/schemas/payment_intent/properties/cancellation_reason`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationReason {
    /// `abandoned`: The customer gave up.
    Abandoned,
    /// `automatic`: Stripe canceled it by itself.
    Automatic,
    /// `duplicate`: It was made twice by mistake.
    Duplicate,
    /// `expired`: Time ran out, as when an authorization wasn't captured.
    Expired,
    /// `failed_invoice`: The invoice that it belongs to failed.
    FailedInvoice,
    /// `fraudulent`: You take it for fraud.
    Fraudulent,
    /// `requested_by_customer`: The customer wanted it.
    RequestedByCustomer,
    /// `void_invoice`: The invoice that it belongs to was voided.
    VoidInvoice,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CancellationReason;
    0 => Abandoned "abandoned";
    1 => Automatic "automatic";
    2 => Duplicate "duplicate";
    3 => Expired "expired";
    4 => FailedInvoice "failed_invoice";
    5 => Fraudulent "fraudulent";
    6 => RequestedByCustomer "requested_by_customer";
    7 => VoidInvoice "void_invoice";
}
