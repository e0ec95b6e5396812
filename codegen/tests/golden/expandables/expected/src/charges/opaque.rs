// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `charge` object without its fields: these need the feature `charges`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Charge {
    /// Names this object in other calls.
    pub id: rt::Id<Charge>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Charge;
    const "object" = Str("charge");
    0 => id "id" required;
}
