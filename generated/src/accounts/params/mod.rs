// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "accounts")]
mod additional_document;
#[cfg(feature = "accounts")]
pub use additional_document::*;
#[cfg(feature = "accounts")]
mod address_kana;
#[cfg(feature = "accounts")]
pub use address_kana::*;
#[cfg(feature = "accounts")]
mod address_kanji;
#[cfg(feature = "accounts")]
pub use address_kanji::*;
#[cfg(feature = "accounts")]
mod bank_account;
#[cfg(feature = "accounts")]
pub use bank_account::*;
#[cfg(feature = "accounts")]
mod business_profile;
#[cfg(feature = "accounts")]
pub use business_profile::*;
#[cfg(feature = "accounts")]
mod capabilities;
#[cfg(feature = "accounts")]
pub use capabilities::*;
#[cfg(feature = "accounts")]
mod card_issuing;
#[cfg(feature = "accounts")]
pub use card_issuing::*;
#[cfg(feature = "accounts")]
mod company;
#[cfg(feature = "accounts")]
pub use company::*;
#[cfg(feature = "accounts")]
mod controller;
#[cfg(feature = "accounts")]
pub use controller::*;
#[cfg(feature = "accounts")]
mod created;
#[cfg(feature = "accounts")]
pub use created::*;
#[cfg(feature = "accounts")]
mod dob;
#[cfg(feature = "accounts")]
pub use dob::*;
#[cfg(feature = "accounts")]
mod documents;
#[cfg(feature = "accounts")]
pub use documents::*;
#[cfg(feature = "accounts")]
mod groups;
#[cfg(feature = "accounts")]
pub use groups::*;
#[cfg(feature = "accounts")]
mod interval;
#[cfg(feature = "accounts")]
pub use interval::*;
#[cfg(feature = "accounts")]
mod payer;
#[cfg(feature = "accounts")]
pub use payer::*;
#[cfg(feature = "accounts")]
mod proof_of_ultimate_beneficial_ownership;
#[cfg(feature = "accounts")]
pub use proof_of_ultimate_beneficial_ownership::*;
#[cfg(feature = "accounts")]
mod range;
#[cfg(feature = "accounts")]
pub use range::*;
#[cfg(feature = "accounts")]
mod registration_date;
#[cfg(feature = "accounts")]
pub use registration_date::*;
#[cfg(feature = "accounts")]
mod relationship;
#[cfg(feature = "accounts")]
pub use relationship::*;
#[cfg(feature = "accounts")]
mod settings;
#[cfg(feature = "accounts")]
pub use settings::*;
#[cfg(feature = "accounts")]
mod tos_acceptance;
#[cfg(feature = "accounts")]
pub use tos_acceptance::*;
#[cfg(feature = "accounts")]
mod type_;
#[cfg(feature = "accounts")]
pub use type_::*;
#[cfg(feature = "accounts")]
mod verification;
#[cfg(feature = "accounts")]
pub use verification::*;
