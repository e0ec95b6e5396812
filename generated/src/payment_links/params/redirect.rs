// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Redirect: the same shape as [`crate::params::AfterCompletionRedirect`].
pub type Redirect = crate::params::AfterCompletionRedirect;
