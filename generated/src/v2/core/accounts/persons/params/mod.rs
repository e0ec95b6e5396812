// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "v2_core")]
mod all;
#[cfg(feature = "v2_core")]
pub use self::all::*;
#[doc(inline)]
pub use crate::v2::core::params::AdditionalAddress;
#[doc(inline)]
pub use crate::v2::core::params::AdditionalAddressPurpose;
#[doc(inline)]
pub use crate::v2::core::params::AdditionalName;
#[doc(inline)]
pub use crate::v2::core::AdditionalNamePurpose;
#[doc(inline)]
pub use crate::v2::core::params::Address;
#[doc(inline)]
pub use crate::v2::core::accounts::params::BusinessDetailsAddress;
#[doc(inline)]
pub use crate::v2::core::accounts::params::BusinessDetailsDocumentsPrimaryVerification;
#[doc(inline)]
pub use crate::v2::core::accounts::params::BusinessDetailsScriptAddresses;
#[doc(inline)]
pub use crate::v2::core::accounts::params::BusinessDetailsScriptAddressesKana;
#[doc(inline)]
pub use crate::v2::core::accounts::params::BusinessDetailsScriptAddressesKanji;
#[doc(inline)]
pub use crate::v2::core::params::CompanyAuthorizationType;
#[doc(inline)]
pub use crate::v2::core::accounts::params::CreateAccount;
#[doc(inline)]
pub use crate::v2::core::params::DateOfBirth;
#[doc(inline)]
pub use crate::v2::core::params::Document;
#[doc(inline)]
pub use crate::v2::core::params::Documents;
#[doc(inline)]
pub use crate::v2::core::params::DocumentsPrimaryVerification;
#[doc(inline)]
pub use crate::v2::core::params::DocumentsPrimaryVerificationFrontBack;
#[doc(inline)]
pub use crate::v2::core::params::DocumentsSecondaryVerification;
#[doc(inline)]
pub use crate::v2::core::params::IdNumber;
#[doc(inline)]
pub use crate::v2::core::IdNumberType;
#[doc(inline)]
pub use crate::v2::core::accounts::params::IndividualAdditionalAddress;
#[doc(inline)]
pub use crate::v2::core::accounts::params::IndividualDocuments;
#[doc(inline)]
pub use crate::v2::core::accounts::params::IndividualDocumentsSecondaryVerification;
#[doc(inline)]
pub use crate::v2::core::LegalGender;
#[doc(inline)]
pub use crate::v2::core::PoliticalExposure;
#[doc(inline)]
pub use crate::v2::core::params::PrimaryVerificationType;
#[doc(inline)]
pub use crate::v2::core::accounts::params::Relationship;
#[doc(inline)]
pub use crate::v2::core::params::ScriptAddresses;
#[doc(inline)]
pub use crate::v2::core::params::ScriptAddressesKana;
#[doc(inline)]
pub use crate::v2::core::params::ScriptAddressesKanji;
#[doc(inline)]
pub use crate::v2::core::params::ScriptNames;
#[doc(inline)]
pub use crate::v2::core::params::ScriptNamesKana;
#[doc(inline)]
pub use crate::v2::core::params::ScriptNamesKanji;
#[doc(inline)]
pub use crate::v2::core::accounts::params::SecondaryVerificationFrontBack;
#[doc(inline)]
pub use crate::v2::core::accounts::params::UpdateAccount;
