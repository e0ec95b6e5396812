// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Filters: the same shape as [`crate::params::FinancialConnectionsFilters`].
pub type Filters = crate::params::FinancialConnectionsFilters;
