// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `reason`.
///
/// Contract: `#/components/schemas/issuing_dispute_evidence/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EvidenceReason {
    /// `canceled`
    Canceled,
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `merchandise_not_as_described`
    MerchandiseNotAsDescribed,
    /// `no_valid_authorization`
    NoValidAuthorization,
    /// `not_received`
    NotReceived,
    /// `other`
    Other,
    /// `service_not_as_described`
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
