// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `cancellation_reason`.
///
/// Contract: `#/components/schemas/payment_intent/properties/cancellation_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationReason {
    /// `abandoned`
    Abandoned,
    /// `automatic`
    Automatic,
    /// `duplicate`
    Duplicate,
    /// `expired`
    Expired,
    /// `failed_invoice`
    FailedInvoice,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// `void_invoice`
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
