// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Address kanji: the same shape as [`crate::params::Individual`].
pub type AddressKanji = crate::params::Individual;
