// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `topup` object without its fields: these need the feature `topups`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Topup {
    /// Names this object in other calls.
    pub id: rt::Id<Topup>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Topup;
    const "object" = Str("topup");
    0 => id "id" required;
}
