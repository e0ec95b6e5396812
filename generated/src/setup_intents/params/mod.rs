// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "setup_intents")]
mod account_subcategory;
#[cfg(feature = "setup_intents")]
pub use account_subcategory::*;
#[cfg(feature = "setup_intents")]
mod amount_includes_iof;
#[cfg(feature = "setup_intents")]
pub use amount_includes_iof::*;
#[cfg(feature = "setup_intents")]
mod bank;
#[cfg(feature = "setup_intents")]
pub use bank::*;
#[cfg(feature = "setup_intents")]
mod collection_method;
#[cfg(feature = "setup_intents")]
pub use collection_method::*;
#[cfg(feature = "setup_intents")]
mod country;
#[cfg(feature = "setup_intents")]
pub use country::*;
#[cfg(feature = "setup_intents")]
mod created;
#[cfg(feature = "setup_intents")]
pub use created::*;
#[cfg(feature = "setup_intents")]
mod customer_acceptance;
#[cfg(feature = "setup_intents")]
pub use customer_acceptance::*;
#[cfg(feature = "setup_intents")]
mod details;
#[cfg(feature = "setup_intents")]
pub use details::*;
#[cfg(feature = "setup_intents")]
mod dob;
#[cfg(feature = "setup_intents")]
pub use dob::*;
#[cfg(feature = "setup_intents")]
mod filters;
#[cfg(feature = "setup_intents")]
pub use filters::*;
#[cfg(feature = "setup_intents")]
mod financial_connections;
#[cfg(feature = "setup_intents")]
pub use financial_connections::*;
#[cfg(feature = "setup_intents")]
mod funding;
#[cfg(feature = "setup_intents")]
pub use funding::*;
#[cfg(feature = "setup_intents")]
mod mandate_data;
#[cfg(feature = "setup_intents")]
pub use mandate_data::*;
#[cfg(feature = "setup_intents")]
mod mandate_options;
#[cfg(feature = "setup_intents")]
pub use mandate_options::*;
#[cfg(feature = "setup_intents")]
mod networks;
#[cfg(feature = "setup_intents")]
pub use networks::*;
#[cfg(feature = "setup_intents")]
mod online;
#[cfg(feature = "setup_intents")]
pub use online::*;
#[cfg(feature = "setup_intents")]
mod payment_method_options;
#[cfg(feature = "setup_intents")]
pub use payment_method_options::*;
#[cfg(feature = "setup_intents")]
mod payment_schedule;
#[cfg(feature = "setup_intents")]
pub use payment_schedule::*;
#[cfg(feature = "setup_intents")]
mod permission;
#[cfg(feature = "setup_intents")]
pub use permission::*;
#[cfg(feature = "setup_intents")]
mod preferred_locale;
#[cfg(feature = "setup_intents")]
pub use preferred_locale::*;
#[cfg(feature = "setup_intents")]
mod prefetch;
#[cfg(feature = "setup_intents")]
pub use prefetch::*;
#[cfg(feature = "setup_intents")]
mod purchase_interval;
#[cfg(feature = "setup_intents")]
pub use purchase_interval::*;
#[cfg(feature = "setup_intents")]
mod range;
#[cfg(feature = "setup_intents")]
pub use range::*;
#[cfg(feature = "setup_intents")]
mod requested;
#[cfg(feature = "setup_intents")]
pub use requested::*;
#[cfg(feature = "setup_intents")]
mod sepa_debit;
#[cfg(feature = "setup_intents")]
pub use sepa_debit::*;
#[cfg(feature = "setup_intents")]
mod single_use;
#[cfg(feature = "setup_intents")]
pub use single_use::*;
#[cfg(feature = "setup_intents")]
mod type_;
#[cfg(feature = "setup_intents")]
pub use type_::*;
#[cfg(feature = "setup_intents")]
mod upi;
#[cfg(feature = "setup_intents")]
pub use upi::*;
#[cfg(feature = "setup_intents")]
mod usage;
#[cfg(feature = "setup_intents")]
pub use usage::*;
#[cfg(feature = "setup_intents")]
mod version;
#[cfg(feature = "setup_intents")]
pub use version::*;
