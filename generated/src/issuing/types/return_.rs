// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What came of the attempt to return the goods: whether the merchant took them.
///
/// The values of `return_status`.
///
/// Contract: `#/components/schemas/issuing_dispute_canceled_evidence/properties/return_status`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReturnStatus {
    /// `merchant_rejected`: The merchant refused to take it back.
    MerchantRejected,
    /// `successful`: The merchant took it back.
    Successful,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ReturnStatus;
    0 => MerchantRejected "merchant_rejected";
    1 => Successful "successful";
}
