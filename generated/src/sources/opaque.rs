// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `source` object without its fields: these need the feature `customers` or `sources`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Source {
    /// Names this object in other calls.
    pub id: rt::Id<Source>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Source;
    const "object" = Str("source");
    0 => id "id" required;
}
