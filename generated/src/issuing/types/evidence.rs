// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Why you dispute the transaction.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/issuing_dispute_evidence/properties/reason`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EvidenceReason {
    /// `canceled`: It was canceled, but the merchant gave no refund.
    Canceled,
    /// `duplicate`: The merchant charged twice.
    Duplicate,
    /// `fraudulent`: The cardholder didn't make the purchase.
    Fraudulent,
    /// `merchandise_not_as_described`: The goods differ from what was promised.
    MerchandiseNotAsDescribed,
    /// `no_valid_authorization`: The merchant had no valid authorization.
    NoValidAuthorization,
    /// `not_received`: Nothing arrived.
    NotReceived,
    /// `other`: Another reason.
    Other,
    /// `service_not_as_described`: The service differs from what was promised.
    ServiceNotAsDescribed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    EvidenceReason;
    0 => Canceled "canceled";
    1 => Duplicate "duplicate";
    2 => Fraudulent "fraudulent";
    3 => MerchandiseNotAsDescribed "merchandise_not_as_described";
    4 => NoValidAuthorization "no_valid_authorization";
    5 => NotReceived "not_received";
    6 => Other "other";
    7 => ServiceNotAsDescribed "service_not_as_described";
}
