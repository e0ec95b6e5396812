// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Something that your product can do and that customers pay for. Attached to products with [product feature](crate::products::ProductFeature), it makes a [entitlements active entitlement](crate::entitlements::ActiveEntitlement) for each customer who buys them.
///
/// The `entitlements.feature` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/entitlements/features/object)
///
/// Contract: `#/components/schemas/entitlements.feature`.
///
/// Feature: `entitlements`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Feature {
    /// Whether products can get the feature. An inactive one isn't listed.
    pub active: bool,
    /// Names this object in other calls.
    pub id: rt::Id<Feature>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own name of the feature, unique and up to 80 letters: check for this one in your code.
    pub lookup_key: String,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// Your own name of the feature. Customers don't see it. At most 80 characters.
    pub name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Feature;
    const "object" = Str("entitlements.feature");
    0 => active = false "active" required;
    1 => id "id" required;
    2 => livemode = false "livemode" required;
    3 => lookup_key "lookup_key" required;
    4 => metadata "metadata" required;
    5 => name "name" required;
}
