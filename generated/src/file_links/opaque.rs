// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `file_link` object without its fields: these need the feature `file_links`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct FileLink {
    /// Names this object in other calls.
    pub id: rt::Id<FileLink>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    FileLink;
    const "object" = Str("file_link");
    0 => id "id" required;
}
