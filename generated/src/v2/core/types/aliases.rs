// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Applied configuration: the same shape as [`crate::v2::core::AccountConfiguration`].
pub type AccountAppliedConfiguration = crate::v2::core::AccountConfiguration;
/// Dashboard: the same shape as [`crate::types::AccountControllerStripeDashboardType`].
pub type AccountDashboard = crate::types::AccountControllerStripeDashboardType;
/// Minimum deadline: the same shape as [`crate::v2::core::AccountDeadline`].
pub type AccountEntryMinimumDeadline = crate::v2::core::AccountDeadline;
/// Exempt: the same shape as [`crate::types::TaxExempt`].
pub type AccountExempt = crate::types::TaxExempt;
/// Kanji: the same shape as [`crate::v2::core::AccountKana`].
pub type AccountKanji = crate::v2::core::AccountKana;
/// Account onboarding: the same shape as [`crate::v2::core::AccountLinkAccountUpdate`].
pub type AccountLinkAccountOnboarding = crate::v2::core::AccountLinkAccountUpdate;
/// Configuration: the same shape as [`crate::v2::core::AccountConfiguration`].
pub type AccountLinkConfiguration = crate::v2::core::AccountConfiguration;
/// Losses collector: the same shape as [`crate::types::Responsible`].
pub type AccountLossesCollector = crate::types::Responsible;
/// Status: the same shape as [`crate::v2::core::CapabilityStatus`].
pub type AccountPayoutsStatus = crate::v2::core::CapabilityStatus;
/// Documents: the same shape as [`crate::v2::core::AccountDocuments`].
pub type AccountPersonDocuments = crate::v2::core::AccountDocuments;
/// Kana: the same shape as [`crate::v2::core::AccountKana`].
pub type AccountPersonKana = crate::v2::core::AccountKana;
/// Purpose: the same shape as [`crate::v2::core::AccountPurpose`].
pub type AccountPersonPurpose = crate::v2::core::AccountPurpose;
/// Relationship: the same shape as [`crate::v2::core::AccountRelationship`].
pub type AccountPersonRelationship = crate::v2::core::AccountRelationship;
/// Registration date: the same shape as [`crate::v2::core::DateOfBirth`].
pub type AccountRegistrationDate = crate::v2::core::DateOfBirth;
/// Requirements collector: the same shape as [`crate::types::Responsible`].
pub type AccountRequirementsCollector = crate::types::Responsible;
/// Resolution: the same shape as [`crate::v2::core::CapabilityResolution`].
pub type AccountResolution = crate::v2::core::CapabilityResolution;
/// Kanji: the same shape as [`crate::v2::core::AccountScriptNamesKana`].
pub type AccountScriptNamesKanji = crate::v2::core::AccountScriptNamesKana;
/// Status details: the same shape as [`crate::v2::core::CapabilityStatusDetail`].
pub type AccountStatusDetails = crate::v2::core::CapabilityStatusDetail;
/// Code: the same shape as [`crate::v2::core::CapabilityStatusCode`].
pub type AccountStatusDetailsCode = crate::v2::core::CapabilityStatusCode;
/// Terms of service: the same shape as [`crate::v2::core::AdditionalTermsOfService`].
pub type AccountTermsOfService = crate::v2::core::AdditionalTermsOfService;
/// Status: the same shape as [`crate::types::Toggle`].
pub type EventDestinationStatus = crate::types::Toggle;
/// Secondary verification: the same shape as [`crate::v2::core::PrimaryVerification`].
pub type SecondaryVerification = crate::v2::core::PrimaryVerification;
