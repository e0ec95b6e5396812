// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "payment_intents")]
mod account_subcategory;
#[cfg(feature = "payment_intents")]
pub use account_subcategory::*;
#[cfg(feature = "payment_intents")]
mod alipay;
#[cfg(feature = "payment_intents")]
pub use alipay::*;
#[cfg(feature = "payment_intents")]
mod amount_details;
#[cfg(feature = "payment_intents")]
pub use amount_details::*;
#[cfg(feature = "payment_intents")]
mod bank;
#[cfg(feature = "payment_intents")]
pub use bank::*;
#[cfg(feature = "payment_intents")]
mod bank_transfer;
#[cfg(feature = "payment_intents")]
pub use bank_transfer::*;
#[cfg(feature = "payment_intents")]
mod cancellation_reason;
#[cfg(feature = "payment_intents")]
pub use cancellation_reason::*;
#[cfg(feature = "payment_intents")]
mod card_present;
#[cfg(feature = "payment_intents")]
pub use card_present::*;
#[cfg(feature = "payment_intents")]
mod collection_method;
#[cfg(feature = "payment_intents")]
pub use collection_method::*;
#[cfg(feature = "payment_intents")]
mod country;
#[cfg(feature = "payment_intents")]
pub use country::*;
#[cfg(feature = "payment_intents")]
mod created;
#[cfg(feature = "payment_intents")]
pub use created::*;
#[cfg(feature = "payment_intents")]
mod customer_acceptance;
#[cfg(feature = "payment_intents")]
pub use customer_acceptance::*;
#[cfg(feature = "payment_intents")]
mod customer_balance;
#[cfg(feature = "payment_intents")]
pub use customer_balance::*;
#[cfg(feature = "payment_intents")]
mod details;
#[cfg(feature = "payment_intents")]
pub use details::*;
#[cfg(feature = "payment_intents")]
mod dob;
#[cfg(feature = "payment_intents")]
pub use dob::*;
#[cfg(feature = "payment_intents")]
mod filters;
#[cfg(feature = "payment_intents")]
pub use filters::*;
#[cfg(feature = "payment_intents")]
mod financial_connections;
#[cfg(feature = "payment_intents")]
pub use financial_connections::*;
#[cfg(feature = "payment_intents")]
mod funding;
#[cfg(feature = "payment_intents")]
pub use funding::*;
#[cfg(feature = "payment_intents")]
mod hooks;
#[cfg(feature = "payment_intents")]
pub use hooks::*;
#[cfg(feature = "payment_intents")]
mod interval;
#[cfg(feature = "payment_intents")]
pub use interval::*;
#[cfg(feature = "payment_intents")]
mod mandate_data;
#[cfg(feature = "payment_intents")]
pub use mandate_data::*;
#[cfg(feature = "payment_intents")]
mod mandate_options;
#[cfg(feature = "payment_intents")]
pub use mandate_options::*;
#[cfg(feature = "payment_intents")]
mod networks;
#[cfg(feature = "payment_intents")]
pub use networks::*;
#[cfg(feature = "payment_intents")]
mod nz_bank_account;
#[cfg(feature = "payment_intents")]
pub use nz_bank_account::*;
#[cfg(feature = "payment_intents")]
mod off_session;
#[cfg(feature = "payment_intents")]
pub use off_session::*;
#[cfg(feature = "payment_intents")]
mod online;
#[cfg(feature = "payment_intents")]
pub use online::*;
#[cfg(feature = "payment_intents")]
mod p24;
#[cfg(feature = "payment_intents")]
pub use p24::*;
#[cfg(feature = "payment_intents")]
mod payment_details;
#[cfg(feature = "payment_intents")]
pub use payment_details::*;
#[cfg(feature = "payment_intents")]
mod payment_method_options;
#[cfg(feature = "payment_intents")]
pub use payment_method_options::*;
#[cfg(feature = "payment_intents")]
mod payment_schedule;
#[cfg(feature = "payment_intents")]
pub use payment_schedule::*;
#[cfg(feature = "payment_intents")]
mod permission;
#[cfg(feature = "payment_intents")]
pub use permission::*;
#[cfg(feature = "payment_intents")]
mod preferred_locale;
#[cfg(feature = "payment_intents")]
pub use preferred_locale::*;
#[cfg(feature = "payment_intents")]
mod prefetch;
#[cfg(feature = "payment_intents")]
pub use prefetch::*;
#[cfg(feature = "payment_intents")]
mod purchase_interval;
#[cfg(feature = "payment_intents")]
pub use purchase_interval::*;
#[cfg(feature = "payment_intents")]
mod range;
#[cfg(feature = "payment_intents")]
pub use range::*;
#[cfg(feature = "payment_intents")]
mod requested;
#[cfg(feature = "payment_intents")]
pub use requested::*;
#[cfg(feature = "payment_intents")]
mod sepa_debit;
#[cfg(feature = "payment_intents")]
pub use sepa_debit::*;
#[cfg(feature = "payment_intents")]
mod transfer_data;
#[cfg(feature = "payment_intents")]
pub use transfer_data::*;
#[cfg(feature = "payment_intents")]
mod type_;
#[cfg(feature = "payment_intents")]
pub use type_::*;
#[cfg(feature = "payment_intents")]
mod upi;
#[cfg(feature = "payment_intents")]
pub use upi::*;
#[cfg(feature = "payment_intents")]
mod version;
#[cfg(feature = "payment_intents")]
pub use version::*;
