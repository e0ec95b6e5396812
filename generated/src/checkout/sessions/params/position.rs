// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Position: the same shape as [`crate::types::SessionPaymentMethodReuseAgreementPosition`].
pub type Position = crate::types::SessionPaymentMethodReuseAgreementPosition;
