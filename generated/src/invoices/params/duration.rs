// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Duration: the same shape as [`crate::params::Recurring`].
pub type Duration = crate::params::Recurring;
