// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Item: the same shape as [`crate::params::SubscriptionDetailsItem`].
pub type Item = crate::params::SubscriptionDetailsItem;
