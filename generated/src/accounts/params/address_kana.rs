// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Address kana: the same shape as [`crate::params::JapanAddress`].
pub type AddressKana = crate::params::JapanAddress;
