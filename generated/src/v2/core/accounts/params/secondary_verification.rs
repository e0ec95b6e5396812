// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Secondary verification: the same shape as [`crate::v2::core::accounts::params::PrimaryVerification`].
pub type CreateSecondaryVerification = crate::v2::core::accounts::params::PrimaryVerification;
/// Secondary verification: the same shape as [`crate::v2::core::params::PrimaryVerification`].
pub type IdentityIndividualDocumentsSecondaryVerification = crate::v2::core::params::PrimaryVerification;
