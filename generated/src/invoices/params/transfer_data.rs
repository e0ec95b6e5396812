// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Transfer data: the same shape as [`crate::checkout::sessions::params::TransferData`].
pub type TransferData = crate::checkout::sessions::params::TransferData;
