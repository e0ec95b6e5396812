// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Behavior: the same shape as [`crate::subscriptions::SubscriptionPauseCollectionBehavior`].
pub type Behavior = crate::subscriptions::SubscriptionPauseCollectionBehavior;
