// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "checkout")]
mod address;
#[cfg(feature = "checkout")]
pub use address::*;
#[cfg(feature = "checkout")]
mod after_expiration;
#[cfg(feature = "checkout")]
pub use after_expiration::*;
#[cfg(feature = "checkout")]
mod allow_redisplay_filter;
#[cfg(feature = "checkout")]
pub use allow_redisplay_filter::*;
#[cfg(feature = "checkout")]
mod amount_includes_iof;
#[cfg(feature = "checkout")]
pub use amount_includes_iof::*;
#[cfg(feature = "checkout")]
mod amount_tax_display;
#[cfg(feature = "checkout")]
pub use amount_tax_display::*;
#[cfg(feature = "checkout")]
mod bank_transfer;
#[cfg(feature = "checkout")]
pub use bank_transfer::*;
#[cfg(feature = "checkout")]
mod branding_settings;
#[cfg(feature = "checkout")]
pub use branding_settings::*;
#[cfg(feature = "checkout")]
mod capture_method;
#[cfg(feature = "checkout")]
pub use capture_method::*;
#[cfg(feature = "checkout")]
mod client;
#[cfg(feature = "checkout")]
pub use client::*;
#[cfg(feature = "checkout")]
mod collected_information;
#[cfg(feature = "checkout")]
pub use collected_information::*;
#[cfg(feature = "checkout")]
mod created;
#[cfg(feature = "checkout")]
pub use created::*;
#[cfg(feature = "checkout")]
mod currency;
#[cfg(feature = "checkout")]
pub use currency::*;
#[cfg(feature = "checkout")]
mod currency_option;
#[cfg(feature = "checkout")]
pub use currency_option::*;
#[cfg(feature = "checkout")]
mod custom_field;
#[cfg(feature = "checkout")]
pub use custom_field::*;
#[cfg(feature = "checkout")]
mod customer_balance;
#[cfg(feature = "checkout")]
pub use customer_balance::*;
#[cfg(feature = "checkout")]
mod customer_details;
#[cfg(feature = "checkout")]
pub use customer_details::*;
#[cfg(feature = "checkout")]
mod customer_update;
#[cfg(feature = "checkout")]
pub use customer_update::*;
#[cfg(feature = "checkout")]
mod demo_pay;
#[cfg(feature = "checkout")]
pub use demo_pay::*;
#[cfg(feature = "checkout")]
mod discount;
#[cfg(feature = "checkout")]
pub use discount::*;
#[cfg(feature = "checkout")]
mod funding_type;
#[cfg(feature = "checkout")]
pub use funding_type::*;
#[cfg(feature = "checkout")]
mod individual;
#[cfg(feature = "checkout")]
pub use individual::*;
#[cfg(feature = "checkout")]
mod invoice_creation;
#[cfg(feature = "checkout")]
pub use invoice_creation::*;
#[cfg(feature = "checkout")]
mod invoice_settings;
#[cfg(feature = "checkout")]
pub use invoice_settings::*;
#[cfg(feature = "checkout")]
mod issuer;
#[cfg(feature = "checkout")]
pub use issuer::*;
#[cfg(feature = "checkout")]
mod konbini;
#[cfg(feature = "checkout")]
pub use konbini::*;
#[cfg(feature = "checkout")]
mod liability;
#[cfg(feature = "checkout")]
pub use liability::*;
#[cfg(feature = "checkout")]
mod line_items;
#[cfg(feature = "checkout")]
pub use line_items::*;
#[cfg(feature = "checkout")]
mod logo;
#[cfg(feature = "checkout")]
pub use logo::*;
#[cfg(feature = "checkout")]
mod mandate_options;
#[cfg(feature = "checkout")]
pub use mandate_options::*;
#[cfg(feature = "checkout")]
mod maximum;
#[cfg(feature = "checkout")]
pub use maximum::*;
#[cfg(feature = "checkout")]
mod minimum;
#[cfg(feature = "checkout")]
pub use minimum::*;
#[cfg(feature = "checkout")]
mod numeric;
#[cfg(feature = "checkout")]
pub use numeric::*;
#[cfg(feature = "checkout")]
mod option;
#[cfg(feature = "checkout")]
pub use option::*;
#[cfg(feature = "checkout")]
mod p24;
#[cfg(feature = "checkout")]
pub use p24::*;
#[cfg(feature = "checkout")]
mod pay_by_bank;
#[cfg(feature = "checkout")]
pub use pay_by_bank::*;
#[cfg(feature = "checkout")]
mod payment_intent_data;
#[cfg(feature = "checkout")]
pub use payment_intent_data::*;
#[cfg(feature = "checkout")]
mod payment_method_collection;
#[cfg(feature = "checkout")]
pub use payment_method_collection::*;
#[cfg(feature = "checkout")]
mod payment_method_data;
#[cfg(feature = "checkout")]
pub use payment_method_data::*;
#[cfg(feature = "checkout")]
mod payment_method_options;
#[cfg(feature = "checkout")]
pub use payment_method_options::*;
#[cfg(feature = "checkout")]
mod payment_method_remove;
#[cfg(feature = "checkout")]
pub use payment_method_remove::*;
#[cfg(feature = "checkout")]
mod payment_method_save;
#[cfg(feature = "checkout")]
pub use payment_method_save::*;
#[cfg(feature = "checkout")]
mod payment_method_types;
#[cfg(feature = "checkout")]
pub use payment_method_types::*;
#[cfg(feature = "checkout")]
mod payment_schedule;
#[cfg(feature = "checkout")]
pub use payment_schedule::*;
#[cfg(feature = "checkout")]
mod pending_invoice_item_interval;
#[cfg(feature = "checkout")]
pub use pending_invoice_item_interval::*;
#[cfg(feature = "checkout")]
mod permission;
#[cfg(feature = "checkout")]
pub use permission::*;
#[cfg(feature = "checkout")]
mod permissions;
#[cfg(feature = "checkout")]
pub use permissions::*;
#[cfg(feature = "checkout")]
mod phone_number_collection;
#[cfg(feature = "checkout")]
pub use phone_number_collection::*;
#[cfg(feature = "checkout")]
mod position;
#[cfg(feature = "checkout")]
pub use position::*;
#[cfg(feature = "checkout")]
mod preferred_locale;
#[cfg(feature = "checkout")]
pub use preferred_locale::*;
#[cfg(feature = "checkout")]
mod prefetch;
#[cfg(feature = "checkout")]
pub use prefetch::*;
#[cfg(feature = "checkout")]
mod price_data;
#[cfg(feature = "checkout")]
pub use price_data::*;
#[cfg(feature = "checkout")]
mod promotions;
#[cfg(feature = "checkout")]
pub use promotions::*;
#[cfg(feature = "checkout")]
mod purpose;
#[cfg(feature = "checkout")]
pub use purpose::*;
#[cfg(feature = "checkout")]
mod range;
#[cfg(feature = "checkout")]
pub use range::*;
#[cfg(feature = "checkout")]
mod required;
#[cfg(feature = "checkout")]
pub use required::*;
#[cfg(feature = "checkout")]
mod saved_payment_method_options;
#[cfg(feature = "checkout")]
pub use saved_payment_method_options::*;
#[cfg(feature = "checkout")]
mod sepa_debit;
#[cfg(feature = "checkout")]
pub use sepa_debit::*;
#[cfg(feature = "checkout")]
mod setup_future_usage;
#[cfg(feature = "checkout")]
pub use setup_future_usage::*;
#[cfg(feature = "checkout")]
mod setup_intent_data;
#[cfg(feature = "checkout")]
pub use setup_intent_data::*;
#[cfg(feature = "checkout")]
mod shipping_option;
#[cfg(feature = "checkout")]
pub use shipping_option::*;
#[cfg(feature = "checkout")]
mod subscription_data;
#[cfg(feature = "checkout")]
pub use subscription_data::*;
#[cfg(feature = "checkout")]
mod transfer_data;
#[cfg(feature = "checkout")]
pub use transfer_data::*;
#[cfg(feature = "checkout")]
mod type_;
#[cfg(feature = "checkout")]
pub use type_::*;
#[cfg(feature = "checkout")]
mod unit;
#[cfg(feature = "checkout")]
pub use unit::*;
#[cfg(feature = "checkout")]
mod upi;
#[cfg(feature = "checkout")]
pub use upi::*;
#[cfg(feature = "checkout")]
mod wallet_options;
#[cfg(feature = "checkout")]
pub use wallet_options::*;
