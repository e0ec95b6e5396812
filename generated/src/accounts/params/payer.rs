// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payer: the same shape as [`crate::accounts::AccountControllerType`].
pub type Payer = crate::accounts::AccountControllerType;
