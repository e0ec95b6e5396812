// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Account: the same shape as [`crate::params::TosAcceptance`].
pub type Account = crate::params::TosAcceptance;
/// Additional document: the same shape as [`crate::params::Document`].
pub type AdditionalDocument = crate::params::Document;
/// Address kana: the same shape as [`crate::params::JapanAddress`].
pub type AddressKana = crate::params::JapanAddress;
/// Address kanji: the same shape as [`crate::params::JapanAddress`].
pub type AddressKanji = crate::params::JapanAddress;
/// Dob: the same shape as [`crate::params::Date`].
pub type Dob = crate::params::Date;
/// Documents: the same shape as [`crate::params::PersonDocuments`].
pub type Documents = crate::params::PersonDocuments;
/// Registered address: the same shape as [`crate::params::Address`].
pub type RegisteredAddress = crate::params::Address;
