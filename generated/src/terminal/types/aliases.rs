// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::CustomerAcceptanceType`].
pub type ReaderStatus = crate::types::CustomerAcceptanceType;
/// Default value: the same shape as [`crate::types::Toggle`].
pub type ReaderToggleDefaultValue = crate::types::Toggle;
/// Value: the same shape as [`crate::types::Toggle`].
pub type ReaderToggleValue = crate::types::Toggle;
