// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// The `entitlements.active_entitlement` object.
///
/// Contract: `#/components/schemas/entitlements.active_entitlement`.
///
/// Feature: `entitlements`.
#[derive(Default)]
#[non_exhaustive]
pub struct ActiveEntitlement {
    /// Feature. An id; the object itself when `feature` is expanded.
    pub feature: rt::Expandable<Feature>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ActiveEntitlement>,
    /// Livemode.
    pub livemode: bool,
    /// Lookup key. At most 5000 characters.
    pub lookup_key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ActiveEntitlement;
    const "object" = Str("entitlements.active_entitlement");
    0 => feature "feature" required;
    1 => id "id" required;
    2 => livemode "livemode" required;
    3 => lookup_key "lookup_key" required;
}

rt::expandable! {
    crate::ExpandPath;
    ActiveEntitlement;
    feature "feature" => Feature;
}
