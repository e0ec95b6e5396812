// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `enabled_events[]`.
///
/// Contract: `#/paths/~1v1~1webhook_endpoints/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/enabled_events/items`.
///
/// Feature: `webhook_endpoints`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnabledEvent {
    /// `*`
    All,
    /// `charge.failed`
    ChargeFailed,
    /// `issuing_dispute.closed`
    IssuingDisputeClosed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    EnabledEvent;
    0 => All "*";
    1 => ChargeFailed "charge.failed";
    2 => IssuingDisputeClosed "issuing_dispute.closed";
}
