// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `v2.core.event` object.
///
/// Contract: `#/components/schemas/v2.core.event`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct Event {
    pub id: rt::Id<Event>,
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Event;
    const "object" = Str("v2.core.event");
    0 => id "id" required;
    1 => livemode = false "livemode" required;
}
