// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `subscription_schedule` object without its fields: these need the feature `subscription_schedules`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct SubscriptionSchedule {
    /// Names this object in other calls.
    pub id: rt::Id<SubscriptionSchedule>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    SubscriptionSchedule;
    const "object" = Str("subscription_schedule");
    0 => id "id" required;
}
