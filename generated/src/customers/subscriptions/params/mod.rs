// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "customers")]
mod account_subcategory;
#[cfg(feature = "customers")]
pub use self::account_subcategory::*;
#[cfg(feature = "customers")]
mod acss_debit;
#[cfg(feature = "customers")]
pub use self::acss_debit::*;
#[cfg(feature = "customers")]
mod amount_includes_iof;
#[cfg(feature = "customers")]
pub use self::amount_includes_iof::*;
#[cfg(feature = "customers")]
mod bank_transfer;
#[cfg(feature = "customers")]
pub use self::bank_transfer::*;
#[cfg(feature = "customers")]
mod behavior;
#[cfg(feature = "customers")]
pub use self::behavior::*;
#[cfg(feature = "customers")]
mod billing_cycle_anchor;
#[cfg(feature = "customers")]
pub use self::billing_cycle_anchor::*;
#[cfg(feature = "customers")]
mod billing_thresholds;
#[cfg(feature = "customers")]
pub use self::billing_thresholds::*;
#[cfg(feature = "customers")]
mod card;
#[cfg(feature = "customers")]
pub use self::card::*;
#[cfg(feature = "customers")]
mod customer_balance;
#[cfg(feature = "customers")]
pub use self::customer_balance::*;
#[cfg(feature = "customers")]
mod end;
#[cfg(feature = "customers")]
pub use self::end::*;
#[cfg(feature = "customers")]
mod feedback;
#[cfg(feature = "customers")]
pub use self::feedback::*;
#[cfg(feature = "customers")]
mod filters;
#[cfg(feature = "customers")]
pub use self::filters::*;
#[cfg(feature = "customers")]
mod financial_connections;
#[cfg(feature = "customers")]
pub use self::financial_connections::*;
#[cfg(feature = "customers")]
mod issuer;
#[cfg(feature = "customers")]
pub use self::issuer::*;
#[cfg(feature = "customers")]
mod item;
#[cfg(feature = "customers")]
pub use self::item::*;
#[cfg(feature = "customers")]
mod konbini;
#[cfg(feature = "customers")]
pub use self::konbini::*;
#[cfg(feature = "customers")]
mod liability;
#[cfg(feature = "customers")]
pub use self::liability::*;
#[cfg(feature = "customers")]
mod mandate_options;
#[cfg(feature = "customers")]
pub use self::mandate_options::*;
#[cfg(feature = "customers")]
mod network;
#[cfg(feature = "customers")]
pub use self::network::*;
#[cfg(feature = "customers")]
mod payment_method_type;
#[cfg(feature = "customers")]
pub use self::payment_method_type::*;
#[cfg(feature = "customers")]
mod payment_schedule;
#[cfg(feature = "customers")]
pub use self::payment_schedule::*;
#[cfg(feature = "customers")]
mod payto;
#[cfg(feature = "customers")]
pub use self::payto::*;
#[cfg(feature = "customers")]
mod pending_invoice_item_interval;
#[cfg(feature = "customers")]
pub use self::pending_invoice_item_interval::*;
#[cfg(feature = "customers")]
mod period;
#[cfg(feature = "customers")]
pub use self::period::*;
#[cfg(feature = "customers")]
mod permission;
#[cfg(feature = "customers")]
pub use self::permission::*;
#[cfg(feature = "customers")]
mod prefetch;
#[cfg(feature = "customers")]
pub use self::prefetch::*;
#[cfg(feature = "customers")]
mod price_data;
#[cfg(feature = "customers")]
pub use self::price_data::*;
#[cfg(feature = "customers")]
mod purpose;
#[cfg(feature = "customers")]
pub use self::purpose::*;
#[cfg(feature = "customers")]
mod save_default_payment_method;
#[cfg(feature = "customers")]
pub use self::save_default_payment_method::*;
#[cfg(feature = "customers")]
mod sepa_debit;
#[cfg(feature = "customers")]
pub use self::sepa_debit::*;
#[cfg(feature = "customers")]
mod start;
#[cfg(feature = "customers")]
pub use self::start::*;
#[cfg(feature = "customers")]
mod type_;
#[cfg(feature = "customers")]
pub use self::type_::*;
#[cfg(feature = "customers")]
mod us_bank_account;
#[cfg(feature = "customers")]
pub use self::us_bank_account::*;
