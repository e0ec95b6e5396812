// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "subscriptions")]
mod account_subcategory;
#[cfg(feature = "subscriptions")]
pub use self::account_subcategory::*;
#[cfg(feature = "subscriptions")]
mod acss_debit;
#[cfg(feature = "subscriptions")]
pub use self::acss_debit::*;
#[cfg(feature = "subscriptions")]
mod automatic_tax;
#[cfg(feature = "subscriptions")]
pub use self::automatic_tax::*;
#[cfg(feature = "subscriptions")]
mod bank_transfer;
#[cfg(feature = "subscriptions")]
pub use self::bank_transfer::*;
#[cfg(feature = "subscriptions")]
mod billing_cycle_anchor;
#[cfg(feature = "subscriptions")]
pub use self::billing_cycle_anchor::*;
#[cfg(feature = "subscriptions")]
mod billing_cycle_anchor_config;
#[cfg(feature = "subscriptions")]
pub use self::billing_cycle_anchor_config::*;
#[cfg(feature = "subscriptions")]
mod billing_mode;
#[cfg(feature = "subscriptions")]
pub use self::billing_mode::*;
#[cfg(feature = "subscriptions")]
mod billing_schedules;
#[cfg(feature = "subscriptions")]
pub use self::billing_schedules::*;
#[cfg(feature = "subscriptions")]
mod billing_thresholds;
#[cfg(feature = "subscriptions")]
pub use self::billing_thresholds::*;
#[cfg(feature = "subscriptions")]
mod card;
#[cfg(feature = "subscriptions")]
pub use self::card::*;
#[cfg(feature = "subscriptions")]
mod customer_balance;
#[cfg(feature = "subscriptions")]
pub use self::customer_balance::*;
#[cfg(feature = "subscriptions")]
mod end;
#[cfg(feature = "subscriptions")]
pub use self::end::*;
#[cfg(feature = "subscriptions")]
mod filters;
#[cfg(feature = "subscriptions")]
pub use self::filters::*;
#[cfg(feature = "subscriptions")]
mod financial_connections;
#[cfg(feature = "subscriptions")]
pub use self::financial_connections::*;
#[cfg(feature = "subscriptions")]
mod issuer;
#[cfg(feature = "subscriptions")]
pub use self::issuer::*;
#[cfg(feature = "subscriptions")]
mod item;
#[cfg(feature = "subscriptions")]
pub use self::item::*;
#[cfg(feature = "subscriptions")]
mod konbini;
#[cfg(feature = "subscriptions")]
pub use self::konbini::*;
#[cfg(feature = "subscriptions")]
mod liability;
#[cfg(feature = "subscriptions")]
pub use self::liability::*;
#[cfg(feature = "subscriptions")]
mod mandate_options;
#[cfg(feature = "subscriptions")]
pub use self::mandate_options::*;
#[cfg(feature = "subscriptions")]
mod payto;
#[cfg(feature = "subscriptions")]
pub use self::payto::*;
#[cfg(feature = "subscriptions")]
mod pending_invoice_item_interval;
#[cfg(feature = "subscriptions")]
pub use self::pending_invoice_item_interval::*;
#[cfg(feature = "subscriptions")]
mod period;
#[cfg(feature = "subscriptions")]
pub use self::period::*;
#[cfg(feature = "subscriptions")]
mod permission;
#[cfg(feature = "subscriptions")]
pub use self::permission::*;
#[cfg(feature = "subscriptions")]
mod prefetch;
#[cfg(feature = "subscriptions")]
pub use self::prefetch::*;
#[cfg(feature = "subscriptions")]
mod price_data;
#[cfg(feature = "subscriptions")]
pub use self::price_data::*;
#[cfg(feature = "subscriptions")]
mod purpose;
#[cfg(feature = "subscriptions")]
pub use self::purpose::*;
#[cfg(feature = "subscriptions")]
mod range;
#[cfg(feature = "subscriptions")]
pub use self::range::*;
#[cfg(feature = "subscriptions")]
mod sepa_debit;
#[cfg(feature = "subscriptions")]
pub use self::sepa_debit::*;
#[cfg(feature = "subscriptions")]
mod start;
#[cfg(feature = "subscriptions")]
pub use self::start::*;
#[cfg(feature = "subscriptions")]
mod status;
#[cfg(feature = "subscriptions")]
pub use self::status::*;
#[cfg(feature = "subscriptions")]
mod type_;
#[cfg(feature = "subscriptions")]
pub use self::type_::*;
#[cfg(feature = "subscriptions")]
mod us_bank_account;
#[cfg(feature = "subscriptions")]
pub use self::us_bank_account::*;
