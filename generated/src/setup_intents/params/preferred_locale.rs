// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Preferred locale: the same shape as [`crate::params::KlarnaPreferredLocale`].
pub type PreferredLocale = crate::params::KlarnaPreferredLocale;
