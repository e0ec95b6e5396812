// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Alipay: the same shape as [`crate::payment_intents::params::Ideal`].
pub type Alipay = crate::payment_intents::params::Ideal;
