// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Bank: the same shape as [`crate::types::PaymentMethodEpsBank`].
pub type EpsBank = crate::types::PaymentMethodEpsBank;
/// Bank: the same shape as [`crate::types::PaymentMethodFpxBank`].
pub type FpxBank = crate::types::PaymentMethodFpxBank;
/// Bank: the same shape as [`crate::types::PaymentMethodIdealBank`].
pub type IdealBank = crate::types::PaymentMethodIdealBank;
/// Bank: the same shape as [`crate::types::PaymentMethodP24Bank`].
pub type P24Bank = crate::types::PaymentMethodP24Bank;
