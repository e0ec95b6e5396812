// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `refund` object without its fields: these need the feature `charges`, `refunds` or `test_helpers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Refund {
    /// Names this object in other calls.
    pub id: rt::Id<Refund>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Refund;
    const "object" = Str("refund");
    0 => id "id" required;
}
