// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `entitlements.feature` object without its fields: these need the feature `entitlements`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Feature {
    /// Names this object in other calls.
    pub id: rt::Id<Feature>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Feature;
    const "object" = Str("entitlements.feature");
    0 => id "id" required;
}
