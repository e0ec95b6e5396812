// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Single use: the same shape as [`crate::params::MonthlyEstimatedRevenue`].
pub type SingleUse = crate::params::MonthlyEstimatedRevenue;
