// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Address kanji: the same shape as [`crate::params::JapanAddress`].
pub type AddressKanji = crate::params::JapanAddress;
