// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "checkout")]
mod address;
#[cfg(feature = "checkout")]
pub use self::address::*;
#[cfg(feature = "checkout")]
mod after_expiration;
#[cfg(feature = "checkout")]
pub use self::after_expiration::*;
#[cfg(feature = "checkout")]
mod allow_redisplay_filter;
#[cfg(feature = "checkout")]
pub use self::allow_redisplay_filter::*;
#[cfg(feature = "checkout")]
mod amount_includes_iof;
#[cfg(feature = "checkout")]
pub use self::amount_includes_iof::*;
#[cfg(feature = "checkout")]
mod amount_tax_display;
#[cfg(feature = "checkout")]
pub use self::amount_tax_display::*;
#[cfg(feature = "checkout")]
mod bank_transfer;
#[cfg(feature = "checkout")]
pub use self::bank_transfer::*;
#[cfg(feature = "checkout")]
mod branding_settings;
#[cfg(feature = "checkout")]
pub use self::branding_settings::*;
#[cfg(feature = "checkout")]
mod capture_method;
#[cfg(feature = "checkout")]
pub use self::capture_method::*;
#[cfg(feature = "checkout")]
mod client;
#[cfg(feature = "checkout")]
pub use self::client::*;
#[cfg(feature = "checkout")]
mod collected_information;
#[cfg(feature = "checkout")]
pub use self::collected_information::*;
#[cfg(feature = "checkout")]
mod created;
#[cfg(feature = "checkout")]
pub use self::created::*;
#[cfg(feature = "checkout")]
mod currency;
#[cfg(feature = "checkout")]
pub use self::currency::*;
#[cfg(feature = "checkout")]
mod currency_option;
#[cfg(feature = "checkout")]
pub use self::currency_option::*;
#[cfg(feature = "checkout")]
mod custom_field;
#[cfg(feature = "checkout")]
pub use self::custom_field::*;
#[cfg(feature = "checkout")]
mod customer_balance;
#[cfg(feature = "checkout")]
pub use self::customer_balance::*;
#[cfg(feature = "checkout")]
mod customer_details;
#[cfg(feature = "checkout")]
pub use self::customer_details::*;
#[cfg(feature = "checkout")]
mod customer_update;
#[cfg(feature = "checkout")]
pub use self::customer_update::*;
#[cfg(feature = "checkout")]
mod demo_pay;
#[cfg(feature = "checkout")]
pub use self::demo_pay::*;
#[cfg(feature = "checkout")]
mod discount;
#[cfg(feature = "checkout")]
pub use self::discount::*;
#[cfg(feature = "checkout")]
mod funding_type;
#[cfg(feature = "checkout")]
pub use self::funding_type::*;
#[cfg(feature = "checkout")]
mod individual;
#[cfg(feature = "checkout")]
pub use self::individual::*;
#[cfg(feature = "checkout")]
mod invoice_creation;
#[cfg(feature = "checkout")]
pub use self::invoice_creation::*;
#[cfg(feature = "checkout")]
mod invoice_settings;
#[cfg(feature = "checkout")]
pub use self::invoice_settings::*;
#[cfg(feature = "checkout")]
mod issuer;
#[cfg(feature = "checkout")]
pub use self::issuer::*;
#[cfg(feature = "checkout")]
mod konbini;
#[cfg(feature = "checkout")]
pub use self::konbini::*;
#[cfg(feature = "checkout")]
mod liability;
#[cfg(feature = "checkout")]
pub use self::liability::*;
#[cfg(feature = "checkout")]
mod line_items;
#[cfg(feature = "checkout")]
pub use self::line_items::*;
#[cfg(feature = "checkout")]
mod logo;
#[cfg(feature = "checkout")]
pub use self::logo::*;
#[cfg(feature = "checkout")]
mod mandate_options;
#[cfg(feature = "checkout")]
pub use self::mandate_options::*;
#[cfg(feature = "checkout")]
mod maximum;
#[cfg(feature = "checkout")]
pub use self::maximum::*;
#[cfg(feature = "checkout")]
mod minimum;
#[cfg(feature = "checkout")]
pub use self::minimum::*;
#[cfg(feature = "checkout")]
mod numeric;
#[cfg(feature = "checkout")]
pub use self::numeric::*;
#[cfg(feature = "checkout")]
mod option;
#[cfg(feature = "checkout")]
pub use self::option::*;
#[cfg(feature = "checkout")]
mod p24;
#[cfg(feature = "checkout")]
pub use self::p24::*;
#[cfg(feature = "checkout")]
mod pay_by_bank;
#[cfg(feature = "checkout")]
pub use self::pay_by_bank::*;
#[cfg(feature = "_checkout_sessions_params_transfer_data")]
mod payment_intent_data;
#[cfg(feature = "_checkout_sessions_params_transfer_data")]
pub use self::payment_intent_data::*;
#[cfg(feature = "checkout")]
mod payment_method_collection;
#[cfg(feature = "checkout")]
pub use self::payment_method_collection::*;
#[cfg(feature = "checkout")]
mod payment_method_data;
#[cfg(feature = "checkout")]
pub use self::payment_method_data::*;
#[cfg(feature = "_checkout_sessions_params_payment_method_options")]
mod payment_method_options;
#[cfg(feature = "_checkout_sessions_params_payment_method_options")]
pub use self::payment_method_options::*;
#[cfg(feature = "checkout")]
mod payment_method_remove;
#[cfg(feature = "checkout")]
pub use self::payment_method_remove::*;
#[cfg(feature = "checkout")]
mod payment_method_save;
#[cfg(feature = "checkout")]
pub use self::payment_method_save::*;
#[cfg(feature = "checkout")]
mod payment_method_types;
#[cfg(feature = "checkout")]
pub use self::payment_method_types::*;
#[cfg(feature = "checkout")]
mod payment_schedule;
#[cfg(feature = "checkout")]
pub use self::payment_schedule::*;
#[cfg(feature = "checkout")]
mod pending_invoice_item_interval;
#[cfg(feature = "checkout")]
pub use self::pending_invoice_item_interval::*;
#[cfg(feature = "checkout")]
mod permission;
#[cfg(feature = "checkout")]
pub use self::permission::*;
#[cfg(feature = "checkout")]
mod permissions;
#[cfg(feature = "checkout")]
pub use self::permissions::*;
#[cfg(feature = "checkout")]
mod phone_number_collection;
#[cfg(feature = "checkout")]
pub use self::phone_number_collection::*;
#[cfg(feature = "checkout")]
mod position;
#[cfg(feature = "checkout")]
pub use self::position::*;
#[cfg(feature = "checkout")]
mod preferred_locale;
#[cfg(feature = "checkout")]
pub use self::preferred_locale::*;
#[cfg(feature = "checkout")]
mod prefetch;
#[cfg(feature = "checkout")]
pub use self::prefetch::*;
#[cfg(feature = "checkout")]
mod price_data;
#[cfg(feature = "checkout")]
pub use self::price_data::*;
#[cfg(feature = "checkout")]
mod promotions;
#[cfg(feature = "checkout")]
pub use self::promotions::*;
#[cfg(feature = "checkout")]
mod purpose;
#[cfg(feature = "checkout")]
pub use self::purpose::*;
#[cfg(feature = "checkout")]
mod range;
#[cfg(feature = "checkout")]
pub use self::range::*;
#[cfg(feature = "checkout")]
mod required;
#[cfg(feature = "checkout")]
pub use self::required::*;
#[cfg(feature = "checkout")]
mod saved_payment_method_options;
#[cfg(feature = "checkout")]
pub use self::saved_payment_method_options::*;
#[cfg(feature = "checkout")]
mod sepa_debit;
#[cfg(feature = "checkout")]
pub use self::sepa_debit::*;
#[cfg(feature = "checkout")]
mod setup_future_usage;
#[cfg(feature = "checkout")]
pub use self::setup_future_usage::*;
#[cfg(feature = "checkout")]
mod setup_intent_data;
#[cfg(feature = "checkout")]
pub use self::setup_intent_data::*;
#[cfg(feature = "checkout")]
mod shipping_option;
#[cfg(feature = "checkout")]
pub use self::shipping_option::*;
#[cfg(feature = "checkout")]
mod subscription_data;
#[cfg(feature = "checkout")]
pub use self::subscription_data::*;
#[cfg(feature = "checkout")]
mod type_;
#[cfg(feature = "checkout")]
pub use self::type_::*;
#[cfg(feature = "checkout")]
mod unit;
#[cfg(feature = "checkout")]
pub use self::unit::*;
#[cfg(feature = "checkout")]
mod upi;
#[cfg(feature = "checkout")]
pub use self::upi::*;
#[cfg(feature = "checkout")]
mod wallet_options;
#[cfg(feature = "checkout")]
pub use self::wallet_options::*;
