// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Additional terms of service: the same shape as [`crate::v2::core::params::TermsOfService`].
pub type AdditionalTermsOfService = crate::v2::core::params::TermsOfService;
/// Date of birth: the same shape as [`crate::params::Date`].
pub type DateOfBirth = crate::params::Date;
/// Front back: the same shape as [`crate::params::Document`].
pub type FrontBack = crate::params::Document;
/// Kanji: the same shape as [`crate::v2::core::params::ScriptNamesKana`].
pub type Kanji = crate::v2::core::params::ScriptNamesKana;
/// Secondary verification: the same shape as [`crate::v2::core::params::PrimaryVerification`].
pub type SecondaryVerification = crate::v2::core::params::PrimaryVerification;
