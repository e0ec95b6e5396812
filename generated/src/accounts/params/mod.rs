// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "accounts")]
mod additional_tos_acceptances;
#[cfg(feature = "accounts")]
pub use self::additional_tos_acceptances::*;
#[cfg(feature = "accounts")]
mod bank_account;
#[cfg(feature = "accounts")]
pub use self::bank_account::*;
#[cfg(feature = "accounts")]
mod business_profile;
#[cfg(feature = "accounts")]
pub use self::business_profile::*;
#[cfg(feature = "accounts")]
mod capabilities;
#[cfg(feature = "accounts")]
pub use self::capabilities::*;
#[cfg(feature = "accounts")]
mod company;
#[cfg(feature = "accounts")]
pub use self::company::*;
#[cfg(feature = "accounts")]
mod controller;
#[cfg(feature = "accounts")]
pub use self::controller::*;
#[cfg(feature = "accounts")]
mod documents;
#[cfg(feature = "accounts")]
pub use self::documents::*;
#[cfg(feature = "accounts")]
mod groups;
#[cfg(feature = "accounts")]
pub use self::groups::*;
#[cfg(feature = "accounts")]
mod individual;
#[cfg(feature = "accounts")]
pub use self::individual::*;
#[cfg(feature = "accounts")]
mod relationship;
#[cfg(feature = "accounts")]
pub use self::relationship::*;
#[cfg(feature = "accounts")]
mod settings;
#[cfg(feature = "accounts")]
pub use self::settings::*;
#[cfg(feature = "accounts")]
mod tos_acceptance;
#[cfg(feature = "accounts")]
pub use self::tos_acceptance::*;
#[cfg(feature = "accounts")]
mod us_cfpb_data;
#[cfg(feature = "accounts")]
pub use self::us_cfpb_data::*;
#[doc(inline)]
pub use crate::accounts::AccountTypeValue;
#[doc(inline)]
pub use crate::accounts::BusinessType;
#[doc(inline)]
pub use crate::accounts::CompanyStructure;
#[doc(inline)]
pub use crate::accounts::FeesPayer;
#[doc(inline)]
pub use crate::accounts::HostedPaymentMethodSave;
#[doc(inline)]
pub use crate::accounts::LossesPayments;
#[doc(inline)]
pub use crate::accounts::MinorityOwnedBusinessDesignation;
#[doc(inline)]
pub use crate::accounts::OwnershipExemptionReason;
#[doc(inline)]
pub use crate::accounts::PoliticalExposure;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::accounts::RequirementCollection;
#[doc(inline)]
pub use crate::accounts::StripeDashboardType;
#[doc(inline)]
pub use crate::params::TimeFilter;
#[doc(inline)]
pub use crate::accounts::WeeklyPayoutDay;
