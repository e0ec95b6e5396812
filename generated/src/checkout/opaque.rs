// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `checkout.session` object without its fields: these need the feature `checkout`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Session {
    /// Names this object in other calls.
    pub id: rt::Id<Session>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Session;
    const "object" = Str("checkout.session");
    0 => id "id" required;
}
