// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "payment_intents")]
mod account_subcategory;
#[cfg(feature = "payment_intents")]
pub use self::account_subcategory::*;
#[cfg(feature = "payment_intents")]
mod alipay;
#[cfg(feature = "payment_intents")]
pub use self::alipay::*;
#[cfg(feature = "payment_intents")]
mod amount_details;
#[cfg(feature = "payment_intents")]
pub use self::amount_details::*;
#[cfg(feature = "payment_intents")]
mod bank;
#[cfg(feature = "payment_intents")]
pub use self::bank::*;
#[cfg(feature = "payment_intents")]
mod bank_transfer;
#[cfg(feature = "payment_intents")]
pub use self::bank_transfer::*;
#[cfg(feature = "payment_intents")]
mod cancellation_reason;
#[cfg(feature = "payment_intents")]
pub use self::cancellation_reason::*;
#[cfg(feature = "payment_intents")]
mod card_present;
#[cfg(feature = "payment_intents")]
pub use self::card_present::*;
#[cfg(feature = "payment_intents")]
mod collection_method;
#[cfg(feature = "payment_intents")]
pub use self::collection_method::*;
#[cfg(feature = "payment_intents")]
mod country;
#[cfg(feature = "payment_intents")]
pub use self::country::*;
#[cfg(feature = "payment_intents")]
mod created;
#[cfg(feature = "payment_intents")]
pub use self::created::*;
#[cfg(feature = "payment_intents")]
mod customer_acceptance;
#[cfg(feature = "payment_intents")]
pub use self::customer_acceptance::*;
#[cfg(feature = "payment_intents")]
mod customer_balance;
#[cfg(feature = "payment_intents")]
pub use self::customer_balance::*;
#[cfg(feature = "payment_intents")]
mod details;
#[cfg(feature = "payment_intents")]
pub use self::details::*;
#[cfg(feature = "payment_intents")]
mod dob;
#[cfg(feature = "payment_intents")]
pub use self::dob::*;
#[cfg(feature = "payment_intents")]
mod filters;
#[cfg(feature = "payment_intents")]
pub use self::filters::*;
#[cfg(feature = "payment_intents")]
mod financial_connections;
#[cfg(feature = "payment_intents")]
pub use self::financial_connections::*;
#[cfg(feature = "payment_intents")]
mod funding;
#[cfg(feature = "payment_intents")]
pub use self::funding::*;
#[cfg(feature = "payment_intents")]
mod hooks;
#[cfg(feature = "payment_intents")]
pub use self::hooks::*;
#[cfg(feature = "payment_intents")]
mod interval;
#[cfg(feature = "payment_intents")]
pub use self::interval::*;
#[cfg(feature = "payment_intents")]
mod mandate_data;
#[cfg(feature = "payment_intents")]
pub use self::mandate_data::*;
#[cfg(feature = "payment_intents")]
mod mandate_options;
#[cfg(feature = "payment_intents")]
pub use self::mandate_options::*;
#[cfg(feature = "payment_intents")]
mod networks;
#[cfg(feature = "payment_intents")]
pub use self::networks::*;
#[cfg(feature = "payment_intents")]
mod nz_bank_account;
#[cfg(feature = "payment_intents")]
pub use self::nz_bank_account::*;
#[cfg(feature = "payment_intents")]
mod off_session;
#[cfg(feature = "payment_intents")]
pub use self::off_session::*;
#[cfg(feature = "payment_intents")]
mod online;
#[cfg(feature = "payment_intents")]
pub use self::online::*;
#[cfg(feature = "payment_intents")]
mod p24;
#[cfg(feature = "payment_intents")]
pub use self::p24::*;
#[cfg(feature = "payment_intents")]
mod payment_details;
#[cfg(feature = "payment_intents")]
pub use self::payment_details::*;
#[cfg(feature = "payment_intents")]
mod payment_method_options;
#[cfg(feature = "payment_intents")]
pub use self::payment_method_options::*;
#[cfg(feature = "payment_intents")]
mod payment_schedule;
#[cfg(feature = "payment_intents")]
pub use self::payment_schedule::*;
#[cfg(feature = "payment_intents")]
mod permission;
#[cfg(feature = "payment_intents")]
pub use self::permission::*;
#[cfg(feature = "payment_intents")]
mod preferred_locale;
#[cfg(feature = "payment_intents")]
pub use self::preferred_locale::*;
#[cfg(feature = "payment_intents")]
mod prefetch;
#[cfg(feature = "payment_intents")]
pub use self::prefetch::*;
#[cfg(feature = "payment_intents")]
mod purchase_interval;
#[cfg(feature = "payment_intents")]
pub use self::purchase_interval::*;
#[cfg(feature = "payment_intents")]
mod range;
#[cfg(feature = "payment_intents")]
pub use self::range::*;
#[cfg(feature = "payment_intents")]
mod requested;
#[cfg(feature = "payment_intents")]
pub use self::requested::*;
#[cfg(feature = "payment_intents")]
mod sepa_debit;
#[cfg(feature = "payment_intents")]
pub use self::sepa_debit::*;
#[cfg(feature = "payment_intents")]
mod transfer_data;
#[cfg(feature = "payment_intents")]
pub use self::transfer_data::*;
#[cfg(feature = "payment_intents")]
mod type_;
#[cfg(feature = "payment_intents")]
pub use self::type_::*;
#[cfg(feature = "payment_intents")]
mod upi;
#[cfg(feature = "payment_intents")]
pub use self::upi::*;
#[cfg(feature = "payment_intents")]
mod version;
#[cfg(feature = "payment_intents")]
pub use self::version::*;
