// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `setup_attempt` object without its fields: these need the feature `setup_attempts`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct SetupAttempt {
    /// Names this object in other calls.
    pub id: rt::Id<SetupAttempt>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    SetupAttempt;
    const "object" = Str("setup_attempt");
    0 => id "id" required;
}
