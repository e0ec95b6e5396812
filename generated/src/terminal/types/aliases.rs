// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::CustomerAcceptanceType`].
pub type ReaderStatus = crate::types::CustomerAcceptanceType;
/// Default value: the same shape as [`crate::types::PaymentMethodRemove`].
pub type ReaderToggleDefaultValue = crate::types::PaymentMethodRemove;
/// Value: the same shape as [`crate::types::PaymentMethodRemove`].
pub type ReaderToggleValue = crate::types::PaymentMethodRemove;
