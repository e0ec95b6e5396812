// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `terminal.location` object without its fields: these need the feature `terminal`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Location {
    /// Names this object in other calls.
    pub id: rt::Id<Location>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Location;
    const "object" = Str("terminal.location");
    0 => id "id" required;
}
