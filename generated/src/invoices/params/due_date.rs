// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Due date: the same shape as [`crate::params::Created`].
pub type DueDate = crate::params::Created;
