// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `mandate` object without its fields: these need the feature `mandates`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Mandate {
    /// Names this object in other calls.
    pub id: rt::Id<Mandate>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Mandate;
    const "object" = Str("mandate");
    0 => id "id" required;
}
