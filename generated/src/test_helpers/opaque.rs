// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `test_helpers.test_clock` object without its fields: these need the feature `test_helpers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct TestClock {
    /// Names this object in other calls.
    pub id: rt::Id<TestClock>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    TestClock;
    const "object" = Str("test_helpers.test_clock");
    0 => id "id" required;
}
