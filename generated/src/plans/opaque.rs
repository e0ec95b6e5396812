// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `plan` object without its fields: these need the feature `plans`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Plan {
    /// Names this object in other calls.
    pub id: rt::Id<Plan>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Plan;
    const "object" = Str("plan");
    0 => id "id" required;
}
