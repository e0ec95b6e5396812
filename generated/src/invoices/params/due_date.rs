// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Due date: the same shape as [`crate::params::TimeFilter`].
pub type DueDate = crate::params::TimeFilter;
