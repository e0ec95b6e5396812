// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Entity type: the same shape as [`crate::types::AccountEntityType`].
pub type EntityType = crate::types::AccountEntityType;
