// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "invoices")]
mod account_subcategory;
#[cfg(feature = "invoices")]
pub use self::account_subcategory::*;
#[cfg(feature = "invoices")]
mod acss_debit;
#[cfg(feature = "invoices")]
pub use self::acss_debit::*;
#[cfg(feature = "invoices")]
mod add_invoice_item;
#[cfg(feature = "invoices")]
pub use self::add_invoice_item::*;
#[cfg(feature = "invoices")]
mod amount_tax_display;
#[cfg(feature = "invoices")]
pub use self::amount_tax_display::*;
#[cfg(feature = "invoices")]
mod bank_transfer;
#[cfg(feature = "invoices")]
pub use self::bank_transfer::*;
#[cfg(feature = "invoices")]
mod billing_thresholds;
#[cfg(feature = "invoices")]
pub use self::billing_thresholds::*;
#[cfg(feature = "invoices")]
mod created;
#[cfg(feature = "invoices")]
pub use self::created::*;
#[cfg(feature = "invoices")]
mod currency_option;
#[cfg(feature = "invoices")]
pub use self::currency_option::*;
#[cfg(feature = "invoices")]
mod customer_balance;
#[cfg(feature = "invoices")]
pub use self::customer_balance::*;
#[cfg(feature = "invoices")]
mod customer_details;
#[cfg(feature = "invoices")]
pub use self::customer_details::*;
#[cfg(feature = "invoices")]
mod due_date;
#[cfg(feature = "invoices")]
pub use self::due_date::*;
#[cfg(feature = "invoices")]
mod duration;
#[cfg(feature = "invoices")]
pub use self::duration::*;
#[cfg(feature = "invoices")]
mod end;
#[cfg(feature = "invoices")]
pub use self::end::*;
#[cfg(feature = "invoices")]
mod filters;
#[cfg(feature = "invoices")]
pub use self::filters::*;
#[cfg(feature = "invoices")]
mod financial_connections;
#[cfg(feature = "invoices")]
pub use self::financial_connections::*;
#[cfg(feature = "invoices")]
mod from_invoice;
#[cfg(feature = "invoices")]
pub use self::from_invoice::*;
#[cfg(feature = "invoices")]
mod interval;
#[cfg(feature = "invoices")]
pub use self::interval::*;
#[cfg(feature = "invoices")]
mod invoice_items;
#[cfg(feature = "invoices")]
pub use self::invoice_items::*;
#[cfg(feature = "invoices")]
mod invoice_settings;
#[cfg(feature = "invoices")]
pub use self::invoice_settings::*;
#[cfg(feature = "invoices")]
mod issuer;
#[cfg(feature = "invoices")]
pub use self::issuer::*;
#[cfg(feature = "invoices")]
mod item;
#[cfg(feature = "invoices")]
pub use self::item::*;
#[cfg(feature = "invoices")]
mod jurisdiction_level;
#[cfg(feature = "invoices")]
pub use self::jurisdiction_level::*;
#[cfg(feature = "invoices")]
mod konbini;
#[cfg(feature = "invoices")]
pub use self::konbini::*;
#[cfg(feature = "invoices")]
mod liability;
#[cfg(feature = "invoices")]
pub use self::liability::*;
#[cfg(feature = "invoices")]
mod lines;
#[cfg(feature = "invoices")]
pub use self::lines::*;
#[cfg(feature = "invoices")]
mod mandate_options;
#[cfg(feature = "invoices")]
pub use self::mandate_options::*;
#[cfg(feature = "invoices")]
mod maximum;
#[cfg(feature = "invoices")]
pub use self::maximum::*;
#[cfg(feature = "invoices")]
mod minimum;
#[cfg(feature = "invoices")]
pub use self::minimum::*;
#[cfg(feature = "invoices")]
mod payment_settings;
#[cfg(feature = "invoices")]
pub use self::payment_settings::*;
#[cfg(feature = "invoices")]
mod payto;
#[cfg(feature = "invoices")]
pub use self::payto::*;
#[cfg(feature = "invoices")]
mod pending_invoice_items_behavior;
#[cfg(feature = "invoices")]
pub use self::pending_invoice_items_behavior::*;
#[cfg(feature = "invoices")]
mod period;
#[cfg(feature = "invoices")]
pub use self::period::*;
#[cfg(feature = "invoices")]
mod permission;
#[cfg(feature = "invoices")]
pub use self::permission::*;
#[cfg(feature = "invoices")]
mod prefetch;
#[cfg(feature = "invoices")]
pub use self::prefetch::*;
#[cfg(feature = "invoices")]
mod preview_mode;
#[cfg(feature = "invoices")]
pub use self::preview_mode::*;
#[cfg(feature = "invoices")]
mod price_data;
#[cfg(feature = "invoices")]
pub use self::price_data::*;
#[cfg(feature = "invoices")]
mod purpose;
#[cfg(feature = "invoices")]
pub use self::purpose::*;
#[cfg(feature = "invoices")]
mod range;
#[cfg(feature = "invoices")]
pub use self::range::*;
#[cfg(feature = "invoices")]
mod rendering;
#[cfg(feature = "invoices")]
pub use self::rendering::*;
#[cfg(feature = "invoices")]
mod schedule_details;
#[cfg(feature = "invoices")]
pub use self::schedule_details::*;
#[cfg(feature = "invoices")]
mod sepa_debit;
#[cfg(feature = "invoices")]
pub use self::sepa_debit::*;
#[cfg(feature = "invoices")]
mod shipping;
#[cfg(feature = "invoices")]
pub use self::shipping::*;
#[cfg(feature = "invoices")]
mod shipping_details;
#[cfg(feature = "invoices")]
pub use self::shipping_details::*;
#[cfg(feature = "invoices")]
mod start;
#[cfg(feature = "invoices")]
pub use self::start::*;
#[cfg(feature = "invoices")]
mod subscription_details;
#[cfg(feature = "invoices")]
pub use self::subscription_details::*;
#[cfg(feature = "invoices")]
mod transfer_data;
#[cfg(feature = "invoices")]
pub use self::transfer_data::*;
#[cfg(feature = "invoices")]
mod type_;
#[cfg(feature = "invoices")]
pub use self::type_::*;
#[cfg(feature = "invoices")]
mod unit;
#[cfg(feature = "invoices")]
pub use self::unit::*;
#[cfg(feature = "invoices")]
mod us_bank_account;
#[cfg(feature = "invoices")]
pub use self::us_bank_account::*;
