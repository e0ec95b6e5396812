// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `entitlements.feature` object.
///
/// Contract: `#/components/schemas/entitlements.feature`.
#[derive(Default)]
#[non_exhaustive]
pub struct Feature {
    /// Active.
    pub active: bool,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Feature>,
    /// Livemode.
    pub livemode: bool,
    /// Lookup key. At most 5000 characters.
    pub lookup_key: String,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Name. At most 80 characters.
    pub name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Feature;
    const "object" = Str("entitlements.feature");
    0 => active "active" required;
    1 => id "id" required;
    2 => livemode "livemode" required;
    3 => lookup_key "lookup_key" required;
    4 => metadata "metadata" required;
    5 => name "name" required;
}
