// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Card issuing: the same shape as [`crate::accounts::params::Treasury`].
pub type CardIssuing = crate::accounts::params::Treasury;
