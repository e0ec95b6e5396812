// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `restricted_reason`.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_reversal_details/properties/restricted_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RestrictedReason {
    /// `already_reversed`: It has been reversed already.
    AlreadyReversed,
    /// `deadline_passed`: The time for reversing is over.
    DeadlinePassed,
    /// `network_restricted`: The network doesn't allow reversals.
    NetworkRestricted,
    /// `other`: Another reason.
    Other,
    /// `source_flow_restricted`: What sent or took the money can't be reversed.
    SourceFlowRestricted,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RestrictedReason;
    0 => AlreadyReversed "already_reversed";
    1 => DeadlinePassed "deadline_passed";
    2 => NetworkRestricted "network_restricted";
    3 => Other "other";
    4 => SourceFlowRestricted "source_flow_restricted";
}
