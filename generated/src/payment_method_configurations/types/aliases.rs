// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Preference: the same shape as [`crate::payment_method_configurations::DisplayPreferenceSetting`].
pub type PaymentMethodConfigurationPreference = crate::payment_method_configurations::DisplayPreferenceSetting;
