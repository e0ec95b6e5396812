// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Filter: the same shape as [`crate::params::FinancialConnectionFilter`].
pub type Filter = crate::params::FinancialConnectionFilter;
