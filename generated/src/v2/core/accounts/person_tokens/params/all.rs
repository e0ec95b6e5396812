// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Additional terms of service: the same shape as [`crate::v2::core::params::TermsOfService`].
pub type AdditionalTermsOfService = crate::v2::core::params::TermsOfService;
/// Date of birth: the same shape as [`crate::params::Dob`].
pub type DateOfBirth = crate::params::Dob;
/// Front back: the same shape as [`crate::params::VerificationDocument`].
pub type FrontBack = crate::params::VerificationDocument;
/// Kanji: the same shape as [`crate::v2::core::params::ScriptNameKana`].
pub type Kanji = crate::v2::core::params::ScriptNameKana;
/// Secondary verification: the same shape as [`crate::v2::core::params::PrimaryVerification`].
pub type SecondaryVerification = crate::v2::core::params::PrimaryVerification;
