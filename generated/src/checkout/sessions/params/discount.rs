// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Discount: the same shape as [`crate::params::SubscriptionUpdateConfirmDiscount`].
pub type Discount = crate::params::SubscriptionUpdateConfirmDiscount;
