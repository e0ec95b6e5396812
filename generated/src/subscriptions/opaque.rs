// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `subscription` object without its fields: these need the feature `customers` or `subscriptions`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Subscription {
    /// Names this object in other calls.
    pub id: rt::Id<Subscription>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Subscription;
    const "object" = Str("subscription");
    0 => id "id" required;
}
