// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Setup future usage: the same shape as [`crate::types::NoFutureUsage`].
pub type AffirmSetupFutureUsage = crate::types::NoFutureUsage;
/// Setup future usage: the same shape as [`crate::types::OffSessionUsage`].
pub type AmazonPaySetupFutureUsage = crate::types::OffSessionUsage;
/// Setup future usage: the same shape as [`crate::types::FutureUsage`].
pub type PaymentIntentDataSetupFutureUsage = crate::types::FutureUsage;
