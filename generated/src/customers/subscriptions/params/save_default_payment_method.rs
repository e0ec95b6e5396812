// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Save default payment method: the same shape as [`crate::subscriptions::SubscriptionPaymentSettingsSaveDefaultPaymentMethod`].
pub type SaveDefaultPaymentMethod = crate::subscriptions::SubscriptionPaymentSettingsSaveDefaultPaymentMethod;
