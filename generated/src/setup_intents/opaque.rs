// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `setup_intent` object without its fields: these need the feature `setup_intents`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct SetupIntent {
    /// Names this object in other calls.
    pub id: rt::Id<SetupIntent>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    SetupIntent;
    const "object" = Str("setup_intent");
    0 => id "id" required;
}
