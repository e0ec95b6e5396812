// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `price` object without its fields: these need the feature `prices`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Price {
    /// Names this object in other calls.
    pub id: rt::Id<Price>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Price;
    const "object" = Str("price");
    0 => id "id" required;
}
