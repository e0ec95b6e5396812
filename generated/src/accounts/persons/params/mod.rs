// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[doc(inline)]
pub use crate::accounts::params::AdditionalTosAcceptances;
#[doc(inline)]
pub use crate::accounts::params::Address;
#[doc(inline)]
pub use crate::accounts::params::AddressKana;
#[doc(inline)]
pub use crate::accounts::params::AddressKanji;
#[doc(inline)]
pub use crate::accounts::params::CreateAddress;
#[doc(inline)]
pub use crate::accounts::params::CreateDocuments;
#[doc(inline)]
pub use crate::accounts::params::Dob;
#[doc(inline)]
pub use crate::accounts::params::EthnicityDetails;
#[doc(inline)]
pub use crate::accounts::EthnicityDetailsEthnicity;
#[doc(inline)]
pub use crate::accounts::params::ListRelationship;
#[doc(inline)]
pub use crate::accounts::params::PersonVerificationDocument;
#[doc(inline)]
pub use crate::accounts::PoliticalExposure;
#[doc(inline)]
pub use crate::accounts::params::RaceDetails;
#[doc(inline)]
pub use crate::accounts::RaceDetailsRace;
#[doc(inline)]
pub use crate::accounts::params::Relationship;
#[doc(inline)]
pub use crate::accounts::params::SettingsTermsOfService;
#[doc(inline)]
pub use crate::accounts::params::UsCfpbData;
#[doc(inline)]
pub use crate::accounts::params::Verification;
#[doc(inline)]
pub use crate::accounts::params::Visa;
