// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Transfer data: the same shape as [`crate::params::PaymentIntentDataTransferData`].
pub type CreateTransferData = crate::params::PaymentIntentDataTransferData;
/// Transfer data: the same shape as [`crate::params::UpdateTransferData`].
pub type TransferData = crate::params::UpdateTransferData;
