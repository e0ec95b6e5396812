// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "accounts")]
mod additional_document;
#[cfg(feature = "accounts")]
pub use self::additional_document::*;
#[cfg(feature = "accounts")]
mod address_kana;
#[cfg(feature = "accounts")]
pub use self::address_kana::*;
#[cfg(feature = "accounts")]
mod address_kanji;
#[cfg(feature = "accounts")]
pub use self::address_kanji::*;
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
mod card_issuing;
#[cfg(feature = "accounts")]
pub use self::card_issuing::*;
#[cfg(feature = "accounts")]
mod company;
#[cfg(feature = "accounts")]
pub use self::company::*;
#[cfg(feature = "accounts")]
mod controller;
#[cfg(feature = "accounts")]
pub use self::controller::*;
#[cfg(feature = "accounts")]
mod created;
#[cfg(feature = "accounts")]
pub use self::created::*;
#[cfg(feature = "accounts")]
mod dob;
#[cfg(feature = "accounts")]
pub use self::dob::*;
#[cfg(feature = "accounts")]
mod documents;
#[cfg(feature = "accounts")]
pub use self::documents::*;
#[cfg(feature = "accounts")]
mod groups;
#[cfg(feature = "accounts")]
pub use self::groups::*;
#[cfg(feature = "accounts")]
mod interval;
#[cfg(feature = "accounts")]
pub use self::interval::*;
#[cfg(feature = "accounts")]
mod payer;
#[cfg(feature = "accounts")]
pub use self::payer::*;
#[cfg(feature = "accounts")]
mod proof_of_ultimate_beneficial_ownership;
#[cfg(feature = "accounts")]
pub use self::proof_of_ultimate_beneficial_ownership::*;
#[cfg(feature = "accounts")]
mod range;
#[cfg(feature = "accounts")]
pub use self::range::*;
#[cfg(feature = "accounts")]
mod registration_date;
#[cfg(feature = "accounts")]
pub use self::registration_date::*;
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
mod type_;
#[cfg(feature = "accounts")]
pub use self::type_::*;
#[cfg(feature = "accounts")]
mod verification;
#[cfg(feature = "accounts")]
pub use self::verification::*;
