// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `restricted_reason`.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_reversal_details/properties/restricted_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RestrictedReason {
    /// `already_reversed`
    AlreadyReversed,
    /// `deadline_passed`
    DeadlinePassed,
    /// `network_restricted`
    NetworkRestricted,
    /// `other`
    Other,
    /// `source_flow_restricted`
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
