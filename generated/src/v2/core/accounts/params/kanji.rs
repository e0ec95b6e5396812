// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Kanji: the same shape as [`crate::v2::core::params::BusinessDetailsScriptNamesKana`].
pub type BusinessDetailsScriptNamesKanji = crate::v2::core::params::BusinessDetailsScriptNamesKana;
/// Kanji: the same shape as [`crate::v2::core::params::ScriptNamesKana`].
pub type IndividualScriptNamesKanji = crate::v2::core::params::ScriptNamesKana;
