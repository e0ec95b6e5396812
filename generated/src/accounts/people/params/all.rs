// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Additional document: the same shape as [`crate::params::VerificationDocument`].
pub type AdditionalDocument = crate::params::VerificationDocument;
/// Address kana: the same shape as [`crate::params::Individual`].
pub type AddressKana = crate::params::Individual;
/// Address kanji: the same shape as [`crate::params::Individual`].
pub type AddressKanji = crate::params::Individual;
/// Document: the same shape as [`crate::params::PersonDocument`].
pub type Document = crate::params::PersonDocument;
/// Registered address: the same shape as [`crate::params::Address`].
pub type RegisteredAddress = crate::params::Address;
/// Document: the same shape as [`crate::params::VerificationDocument`].
pub type VerificationDocument = crate::params::VerificationDocument;
