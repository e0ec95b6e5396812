// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "customers")]
mod account_subcategory;
#[cfg(feature = "customers")]
pub use account_subcategory::*;
#[cfg(feature = "customers")]
mod acss_debit;
#[cfg(feature = "customers")]
pub use acss_debit::*;
#[cfg(feature = "customers")]
mod amount_includes_iof;
#[cfg(feature = "customers")]
pub use amount_includes_iof::*;
#[cfg(feature = "customers")]
mod bank_transfer;
#[cfg(feature = "customers")]
pub use bank_transfer::*;
#[cfg(feature = "customers")]
mod behavior;
#[cfg(feature = "customers")]
pub use behavior::*;
#[cfg(feature = "customers")]
mod billing_cycle_anchor;
#[cfg(feature = "customers")]
pub use billing_cycle_anchor::*;
#[cfg(feature = "customers")]
mod billing_thresholds;
#[cfg(feature = "customers")]
pub use billing_thresholds::*;
#[cfg(feature = "customers")]
mod card;
#[cfg(feature = "customers")]
pub use card::*;
#[cfg(feature = "customers")]
mod customer_balance;
#[cfg(feature = "customers")]
pub use customer_balance::*;
#[cfg(feature = "customers")]
mod end;
#[cfg(feature = "customers")]
pub use end::*;
#[cfg(feature = "customers")]
mod feedback;
#[cfg(feature = "customers")]
pub use feedback::*;
#[cfg(feature = "customers")]
mod filters;
#[cfg(feature = "customers")]
pub use filters::*;
#[cfg(feature = "customers")]
mod financial_connections;
#[cfg(feature = "customers")]
pub use financial_connections::*;
#[cfg(feature = "customers")]
mod issuer;
#[cfg(feature = "customers")]
pub use issuer::*;
#[cfg(feature = "customers")]
mod item;
#[cfg(feature = "customers")]
pub use item::*;
#[cfg(feature = "customers")]
mod konbini;
#[cfg(feature = "customers")]
pub use konbini::*;
#[cfg(feature = "customers")]
mod liability;
#[cfg(feature = "customers")]
pub use liability::*;
#[cfg(feature = "customers")]
mod mandate_options;
#[cfg(feature = "customers")]
pub use mandate_options::*;
#[cfg(feature = "customers")]
mod network;
#[cfg(feature = "customers")]
pub use network::*;
#[cfg(feature = "customers")]
mod payment_method_type;
#[cfg(feature = "customers")]
pub use payment_method_type::*;
#[cfg(feature = "customers")]
mod payment_schedule;
#[cfg(feature = "customers")]
pub use payment_schedule::*;
#[cfg(feature = "customers")]
mod payto;
#[cfg(feature = "customers")]
pub use payto::*;
#[cfg(feature = "customers")]
mod pending_invoice_item_interval;
#[cfg(feature = "customers")]
pub use pending_invoice_item_interval::*;
#[cfg(feature = "customers")]
mod period;
#[cfg(feature = "customers")]
pub use period::*;
#[cfg(feature = "customers")]
mod permission;
#[cfg(feature = "customers")]
pub use permission::*;
#[cfg(feature = "customers")]
mod prefetch;
#[cfg(feature = "customers")]
pub use prefetch::*;
#[cfg(feature = "customers")]
mod price_data;
#[cfg(feature = "customers")]
pub use price_data::*;
#[cfg(feature = "customers")]
mod purpose;
#[cfg(feature = "customers")]
pub use purpose::*;
#[cfg(feature = "customers")]
mod save_default_payment_method;
#[cfg(feature = "customers")]
pub use save_default_payment_method::*;
#[cfg(feature = "customers")]
mod sepa_debit;
#[cfg(feature = "customers")]
pub use sepa_debit::*;
#[cfg(feature = "customers")]
mod start;
#[cfg(feature = "customers")]
pub use start::*;
#[cfg(feature = "customers")]
mod type_;
#[cfg(feature = "customers")]
pub use type_::*;
#[cfg(feature = "customers")]
mod us_bank_account;
#[cfg(feature = "customers")]
pub use us_bank_account::*;
