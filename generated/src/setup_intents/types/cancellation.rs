// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `cancellation_reason`.
///
/// Contract: `#/components/schemas/setup_intent/properties/cancellation_reason`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationReason {
    /// `abandoned`: The customer gave up.
    Abandoned,
    /// `duplicate`: It was made twice by mistake.
    Duplicate,
    /// `requested_by_customer`: The customer wanted it.
    RequestedByCustomer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CancellationReason;
    0 => Abandoned "abandoned";
    1 => Duplicate "duplicate";
    2 => RequestedByCustomer "requested_by_customer";
}
