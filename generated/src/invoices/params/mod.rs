// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "invoices")]
mod account_subcategory;
#[cfg(feature = "invoices")]
pub use account_subcategory::*;
#[cfg(feature = "invoices")]
mod acss_debit;
#[cfg(feature = "invoices")]
pub use acss_debit::*;
#[cfg(feature = "invoices")]
mod add_invoice_item;
#[cfg(feature = "invoices")]
pub use add_invoice_item::*;
#[cfg(feature = "invoices")]
mod amount_tax_display;
#[cfg(feature = "invoices")]
pub use amount_tax_display::*;
#[cfg(feature = "invoices")]
mod bank_transfer;
#[cfg(feature = "invoices")]
pub use bank_transfer::*;
#[cfg(feature = "invoices")]
mod billing_thresholds;
#[cfg(feature = "invoices")]
pub use billing_thresholds::*;
#[cfg(feature = "invoices")]
mod created;
#[cfg(feature = "invoices")]
pub use created::*;
#[cfg(feature = "invoices")]
mod currency_option;
#[cfg(feature = "invoices")]
pub use currency_option::*;
#[cfg(feature = "invoices")]
mod customer_balance;
#[cfg(feature = "invoices")]
pub use customer_balance::*;
#[cfg(feature = "invoices")]
mod customer_details;
#[cfg(feature = "invoices")]
pub use customer_details::*;
#[cfg(feature = "invoices")]
mod due_date;
#[cfg(feature = "invoices")]
pub use due_date::*;
#[cfg(feature = "invoices")]
mod duration;
#[cfg(feature = "invoices")]
pub use duration::*;
#[cfg(feature = "invoices")]
mod end;
#[cfg(feature = "invoices")]
pub use end::*;
#[cfg(feature = "invoices")]
mod filters;
#[cfg(feature = "invoices")]
pub use filters::*;
#[cfg(feature = "invoices")]
mod financial_connections;
#[cfg(feature = "invoices")]
pub use financial_connections::*;
#[cfg(feature = "invoices")]
mod from_invoice;
#[cfg(feature = "invoices")]
pub use from_invoice::*;
#[cfg(feature = "invoices")]
mod interval;
#[cfg(feature = "invoices")]
pub use interval::*;
#[cfg(feature = "invoices")]
mod invoice_items;
#[cfg(feature = "invoices")]
pub use invoice_items::*;
#[cfg(feature = "invoices")]
mod invoice_settings;
#[cfg(feature = "invoices")]
pub use invoice_settings::*;
#[cfg(feature = "invoices")]
mod issuer;
#[cfg(feature = "invoices")]
pub use issuer::*;
#[cfg(feature = "invoices")]
mod item;
#[cfg(feature = "invoices")]
pub use item::*;
#[cfg(feature = "invoices")]
mod jurisdiction_level;
#[cfg(feature = "invoices")]
pub use jurisdiction_level::*;
#[cfg(feature = "invoices")]
mod konbini;
#[cfg(feature = "invoices")]
pub use konbini::*;
#[cfg(feature = "invoices")]
mod liability;
#[cfg(feature = "invoices")]
pub use liability::*;
#[cfg(feature = "invoices")]
mod lines;
#[cfg(feature = "invoices")]
pub use lines::*;
#[cfg(feature = "invoices")]
mod mandate_options;
#[cfg(feature = "invoices")]
pub use mandate_options::*;
#[cfg(feature = "invoices")]
mod maximum;
#[cfg(feature = "invoices")]
pub use maximum::*;
#[cfg(feature = "invoices")]
mod minimum;
#[cfg(feature = "invoices")]
pub use minimum::*;
#[cfg(feature = "invoices")]
mod payment_settings;
#[cfg(feature = "invoices")]
pub use payment_settings::*;
#[cfg(feature = "invoices")]
mod payto;
#[cfg(feature = "invoices")]
pub use payto::*;
#[cfg(feature = "invoices")]
mod pending_invoice_items_behavior;
#[cfg(feature = "invoices")]
pub use pending_invoice_items_behavior::*;
#[cfg(feature = "invoices")]
mod period;
#[cfg(feature = "invoices")]
pub use period::*;
#[cfg(feature = "invoices")]
mod permission;
#[cfg(feature = "invoices")]
pub use permission::*;
#[cfg(feature = "invoices")]
mod prefetch;
#[cfg(feature = "invoices")]
pub use prefetch::*;
#[cfg(feature = "invoices")]
mod preview_mode;
#[cfg(feature = "invoices")]
pub use preview_mode::*;
#[cfg(feature = "invoices")]
mod price_data;
#[cfg(feature = "invoices")]
pub use price_data::*;
#[cfg(feature = "invoices")]
mod purpose;
#[cfg(feature = "invoices")]
pub use purpose::*;
#[cfg(feature = "invoices")]
mod range;
#[cfg(feature = "invoices")]
pub use range::*;
#[cfg(feature = "invoices")]
mod rendering;
#[cfg(feature = "invoices")]
pub use rendering::*;
#[cfg(feature = "invoices")]
mod schedule_details;
#[cfg(feature = "invoices")]
pub use schedule_details::*;
#[cfg(feature = "invoices")]
mod sepa_debit;
#[cfg(feature = "invoices")]
pub use sepa_debit::*;
#[cfg(feature = "invoices")]
mod shipping;
#[cfg(feature = "invoices")]
pub use shipping::*;
#[cfg(feature = "invoices")]
mod shipping_details;
#[cfg(feature = "invoices")]
pub use shipping_details::*;
#[cfg(feature = "invoices")]
mod start;
#[cfg(feature = "invoices")]
pub use start::*;
#[cfg(feature = "invoices")]
mod subscription_details;
#[cfg(feature = "invoices")]
pub use subscription_details::*;
#[cfg(feature = "invoices")]
mod transfer_data;
#[cfg(feature = "invoices")]
pub use transfer_data::*;
#[cfg(feature = "invoices")]
mod type_;
#[cfg(feature = "invoices")]
pub use type_::*;
#[cfg(feature = "invoices")]
mod unit;
#[cfg(feature = "invoices")]
pub use unit::*;
#[cfg(feature = "invoices")]
mod us_bank_account;
#[cfg(feature = "invoices")]
pub use us_bank_account::*;
