// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// A customer's right to use a [entitlements feature](crate::entitlements::Feature), for as long as they subscribe to a product that has it. Stripe makes and removes it: check it before you open the feature to them.
///
/// The `entitlements.active_entitlement` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/entitlements/active_entitlements/object)
///
/// Contract: `#/components/schemas/entitlements.active_entitlement`.
///
/// Feature: `entitlements`.
#[non_exhaustive]
pub struct ActiveEntitlement {
    /// What the customer is entitled to. An id; the object itself when `feature` is expanded.
    pub feature: rt::Expandable<Feature>,
    /// Names this object in other calls.
    pub id: rt::Id<ActiveEntitlement>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own name of the feature, unique and up to 80 letters: check for this one in your code.
    pub lookup_key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ActiveEntitlement;
    const "object" = Str("entitlements.active_entitlement");
    0 => feature "feature" required;
    1 => id "id" required;
    2 => livemode = false "livemode" required;
    3 => lookup_key "lookup_key" required;
}

rt::expandable! {
    crate::ExpandPath;
    ActiveEntitlement;
    feature "feature" => Feature;
}
