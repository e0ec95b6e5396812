// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `dispute` object without its fields: these need the feature `charges` or `disputes`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Dispute {
    /// Names this object in other calls.
    pub id: rt::Id<Dispute>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Dispute;
    const "object" = Str("dispute");
    0 => id "id" required;
}
