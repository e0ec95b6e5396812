// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Funding: the same shape as [`crate::types::NaverPayFunding`].
pub type Funding = crate::types::NaverPayFunding;
