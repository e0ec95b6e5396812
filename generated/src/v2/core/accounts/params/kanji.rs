// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Kanji: the same shape as [`crate::v2::core::params::BusinessDetailsScriptNameKana`].
pub type BusinessDetailsScriptNameKanji = crate::v2::core::params::BusinessDetailsScriptNameKana;
/// Kanji: the same shape as [`crate::v2::core::params::ScriptNameKana`].
pub type IndividualScriptNameKanji = crate::v2::core::params::ScriptNameKana;
