// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `subscription_item` object without its fields: these need the feature `subscription_items`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct SubscriptionItem {
    /// Names this object in other calls.
    pub id: rt::Id<SubscriptionItem>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    SubscriptionItem;
    const "object" = Str("subscription_item");
    0 => id "id" required;
}
