// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "subscriptions")]
mod account_subcategory;
#[cfg(feature = "subscriptions")]
pub use account_subcategory::*;
#[cfg(feature = "subscriptions")]
mod acss_debit;
#[cfg(feature = "subscriptions")]
pub use acss_debit::*;
#[cfg(feature = "subscriptions")]
mod automatic_tax;
#[cfg(feature = "subscriptions")]
pub use automatic_tax::*;
#[cfg(feature = "subscriptions")]
mod bank_transfer;
#[cfg(feature = "subscriptions")]
pub use bank_transfer::*;
#[cfg(feature = "subscriptions")]
mod billing_cycle_anchor;
#[cfg(feature = "subscriptions")]
pub use billing_cycle_anchor::*;
#[cfg(feature = "subscriptions")]
mod billing_cycle_anchor_config;
#[cfg(feature = "subscriptions")]
pub use billing_cycle_anchor_config::*;
#[cfg(feature = "subscriptions")]
mod billing_mode;
#[cfg(feature = "subscriptions")]
pub use billing_mode::*;
#[cfg(feature = "subscriptions")]
mod billing_schedules;
#[cfg(feature = "subscriptions")]
pub use billing_schedules::*;
#[cfg(feature = "subscriptions")]
mod billing_thresholds;
#[cfg(feature = "subscriptions")]
pub use billing_thresholds::*;
#[cfg(feature = "subscriptions")]
mod card;
#[cfg(feature = "subscriptions")]
pub use card::*;
#[cfg(feature = "subscriptions")]
mod customer_balance;
#[cfg(feature = "subscriptions")]
pub use customer_balance::*;
#[cfg(feature = "subscriptions")]
mod end;
#[cfg(feature = "subscriptions")]
pub use end::*;
#[cfg(feature = "subscriptions")]
mod filters;
#[cfg(feature = "subscriptions")]
pub use filters::*;
#[cfg(feature = "subscriptions")]
mod financial_connections;
#[cfg(feature = "subscriptions")]
pub use financial_connections::*;
#[cfg(feature = "subscriptions")]
mod issuer;
#[cfg(feature = "subscriptions")]
pub use issuer::*;
#[cfg(feature = "subscriptions")]
mod item;
#[cfg(feature = "subscriptions")]
pub use item::*;
#[cfg(feature = "subscriptions")]
mod konbini;
#[cfg(feature = "subscriptions")]
pub use konbini::*;
#[cfg(feature = "subscriptions")]
mod liability;
#[cfg(feature = "subscriptions")]
pub use liability::*;
#[cfg(feature = "subscriptions")]
mod mandate_options;
#[cfg(feature = "subscriptions")]
pub use mandate_options::*;
#[cfg(feature = "subscriptions")]
mod payto;
#[cfg(feature = "subscriptions")]
pub use payto::*;
#[cfg(feature = "subscriptions")]
mod period;
#[cfg(feature = "subscriptions")]
pub use period::*;
#[cfg(feature = "subscriptions")]
mod permission;
#[cfg(feature = "subscriptions")]
pub use permission::*;
#[cfg(feature = "subscriptions")]
mod prefetch;
#[cfg(feature = "subscriptions")]
pub use prefetch::*;
#[cfg(feature = "subscriptions")]
mod price_data;
#[cfg(feature = "subscriptions")]
pub use price_data::*;
#[cfg(feature = "subscriptions")]
mod purpose;
#[cfg(feature = "subscriptions")]
pub use purpose::*;
#[cfg(feature = "subscriptions")]
mod range;
#[cfg(feature = "subscriptions")]
pub use range::*;
#[cfg(feature = "subscriptions")]
mod sepa_debit;
#[cfg(feature = "subscriptions")]
pub use sepa_debit::*;
#[cfg(feature = "subscriptions")]
mod start;
#[cfg(feature = "subscriptions")]
pub use start::*;
#[cfg(feature = "subscriptions")]
mod status;
#[cfg(feature = "subscriptions")]
pub use status::*;
#[cfg(feature = "subscriptions")]
mod type_;
#[cfg(feature = "subscriptions")]
pub use type_::*;
#[cfg(feature = "subscriptions")]
mod us_bank_account;
#[cfg(feature = "subscriptions")]
pub use us_bank_account::*;
