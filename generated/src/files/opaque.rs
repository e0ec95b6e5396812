// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `file` object without its fields: these need the feature `files`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct File {
    /// Names this object in other calls.
    pub id: rt::Id<File>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    File;
    const "object" = Str("file");
    0 => id "id" required;
}
