// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters that several namespaces share.
#[cfg(feature = "_financial_connections_account")]
mod account_holder;
#[cfg(feature = "_financial_connections_account")]
pub use self::account_holder::*;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
mod adaptive_pricing;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
pub use self::adaptive_pricing::*;
#[cfg(feature = "_params_discount")]
mod add_invoice_items;
#[cfg(feature = "_params_discount")]
pub use self::add_invoice_items::*;
#[cfg(any(feature = "accounts", feature = "tokens"))]
mod additional_tos_acceptances;
#[cfg(any(feature = "accounts", feature = "tokens"))]
pub use self::additional_tos_acceptances::*;
#[cfg(any(feature = "payment_links", feature = "v2_core"))]
mod after_completion;
#[cfg(any(feature = "payment_links", feature = "v2_core"))]
pub use self::after_completion::*;
#[cfg(any(feature = "billing", feature = "payment_records"))]
mod amount;
#[cfg(any(feature = "billing", feature = "payment_records"))]
pub use self::amount::*;
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
mod automatic_payment_methods;
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
pub use self::automatic_payment_methods::*;
#[cfg(feature = "_params_account_reference")]
mod automatic_tax;
#[cfg(feature = "_params_account_reference")]
pub use self::automatic_tax::*;
#[cfg(feature = "_params_bank_account")]
mod bank_account;
#[cfg(feature = "_params_bank_account")]
pub use self::bank_account::*;
#[cfg(feature = "_params_default_settings_billing_thresholds")]
mod billing_thresholds;
#[cfg(feature = "_params_default_settings_billing_thresholds")]
pub use self::billing_thresholds::*;
#[cfg(feature = "_params_address")]
mod business_profile;
#[cfg(feature = "_params_address")]
pub use self::business_profile::*;
#[cfg(feature = "_params_bancontact")]
mod cancel_at;
#[cfg(feature = "_params_bancontact")]
pub use self::cancel_at::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod cancellation_details;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::cancellation_details::*;
#[cfg(any(feature = "accounts", feature = "v2_core"))]
mod capabilities;
#[cfg(any(feature = "accounts", feature = "v2_core"))]
pub use self::capabilities::*;
#[cfg(feature = "_params_card")]
mod card;
#[cfg(feature = "_params_card")]
pub use self::card::*;
#[cfg(any(feature = "account_links", feature = "v2_core"))]
mod collection_options;
#[cfg(any(feature = "account_links", feature = "v2_core"))]
pub use self::collection_options::*;
#[cfg(feature = "_params_company")]
mod company;
#[cfg(feature = "_params_company")]
pub use self::company::*;
#[cfg(feature = "_params_empty")]
mod components;
#[cfg(feature = "_params_empty")]
pub use self::components::*;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
mod consent_collection;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
pub use self::consent_collection::*;
#[cfg(feature = "_params_range_query")]
mod created;
#[cfg(feature = "_params_range_query")]
pub use self::created::*;
#[cfg(any(feature = "prices", feature = "products"))]
mod currency_options;
#[cfg(any(feature = "prices", feature = "products"))]
pub use self::currency_options::*;
#[cfg(feature = "_params_payment_method_details_type")]
mod custom_fields;
#[cfg(feature = "_params_payment_method_details_type")]
pub use self::custom_fields::*;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
mod custom_text;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
pub use self::custom_text::*;
#[cfg(any(feature = "accounts", feature = "tokens"))]
mod documents;
#[cfg(any(feature = "accounts", feature = "tokens"))]
pub use self::documents::*;
#[cfg(any(feature = "charges", feature = "disputes"))]
mod evidence;
#[cfg(any(feature = "charges", feature = "disputes"))]
pub use self::evidence::*;
#[cfg(feature = "_params_features")]
mod features;
#[cfg(feature = "_params_features")]
pub use self::features::*;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
mod filters;
#[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
pub use self::filters::*;
#[cfg(feature = "_params_flow_data")]
mod flow_data;
#[cfg(feature = "_params_flow_data")]
pub use self::flow_data::*;
#[cfg(any(feature = "accounts", feature = "tokens"))]
mod individual;
#[cfg(any(feature = "accounts", feature = "tokens"))]
pub use self::individual::*;
#[cfg(feature = "_params_custom_field")]
mod invoice_creation;
#[cfg(feature = "_params_custom_field")]
pub use self::invoice_creation::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod invoice_settings;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::invoice_settings::*;
#[cfg(feature = "_params_billing_thresholds")]
mod items;
#[cfg(feature = "_params_billing_thresholds")]
pub use self::items::*;
#[cfg(feature = "_params_recurring")]
mod line_items;
#[cfg(feature = "_params_recurring")]
pub use self::line_items::*;
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
mod mandate_data;
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
pub use self::mandate_data::*;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
mod name_collection;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
pub use self::name_collection::*;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
mod optional_items;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
pub use self::optional_items::*;
#[cfg(any(feature = "charges", feature = "refunds"))]
mod origin;
#[cfg(any(feature = "charges", feature = "refunds"))]
pub use self::origin::*;
#[cfg(feature = "_params_owner")]
mod owner;
#[cfg(feature = "_params_owner")]
pub use self::owner::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod pause_collection;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::pause_collection::*;
#[cfg(feature = "_params_payment_behavior")]
mod payment_behavior;
#[cfg(feature = "_params_payment_behavior")]
pub use self::payment_behavior::*;
#[cfg(any(feature = "checkout", feature = "sources"))]
mod payment_intent_data;
#[cfg(any(feature = "checkout", feature = "sources"))]
pub use self::payment_intent_data::*;
#[cfg(feature = "_params_us_bank_account")]
mod payment_method_data;
#[cfg(feature = "_params_us_bank_account")]
pub use self::payment_method_data::*;
#[cfg(feature = "_params_upi_mandate_options")]
mod payment_method_options;
#[cfg(feature = "_params_upi_mandate_options")]
pub use self::payment_method_options::*;
#[cfg(feature = "_params_upi")]
mod payment_settings;
#[cfg(feature = "_params_upi")]
pub use self::payment_settings::*;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
mod period;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use self::period::*;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
mod pricing;
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use self::pricing::*;
#[cfg(any(feature = "plans", feature = "prices"))]
mod product;
#[cfg(any(feature = "plans", feature = "prices"))]
pub use self::product::*;
#[cfg(feature = "_params_radar_options")]
mod radar_options;
#[cfg(feature = "_params_radar_options")]
pub use self::radar_options::*;
#[cfg(any(feature = "accounts", feature = "tokens"))]
mod relationship;
#[cfg(any(feature = "accounts", feature = "tokens"))]
pub use self::relationship::*;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
mod schedule_details;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use self::schedule_details::*;
#[cfg(feature = "_params_document")]
mod settings;
#[cfg(feature = "_params_document")]
pub use self::settings::*;
#[cfg(feature = "_params_shipping")]
mod shipping;
#[cfg(feature = "_params_shipping")]
pub use self::shipping::*;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
mod shipping_address_collection;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
pub use self::shipping_address_collection::*;
#[cfg(any(feature = "credit_notes", feature = "payment_links"))]
mod shipping_cost;
#[cfg(any(feature = "credit_notes", feature = "payment_links"))]
pub use self::shipping_cost::*;
#[cfg(feature = "_params_shipping_details_")]
mod shipping_details;
#[cfg(feature = "_params_shipping_details_")]
pub use self::shipping_details::*;
#[cfg(feature = "_params_delivery_estimate")]
mod shipping_options;
#[cfg(feature = "_params_delivery_estimate")]
pub use self::shipping_options::*;
#[cfg(any(feature = "payouts", feature = "transfers"))]
mod source_type;
#[cfg(any(feature = "payouts", feature = "transfers"))]
pub use self::source_type::*;
#[cfg(feature = "_params_account_reference")]
mod subscription_data;
#[cfg(feature = "_params_account_reference")]
pub use self::subscription_data::*;
#[cfg(any(feature = "invoices", feature = "subscriptions"))]
mod subscription_details;
#[cfg(any(feature = "invoices", feature = "subscriptions"))]
pub use self::subscription_details::*;
#[cfg(any(feature = "customers", feature = "v2_core"))]
mod tax;
#[cfg(any(feature = "customers", feature = "v2_core"))]
pub use self::tax::*;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
mod tax_id_collection;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
pub use self::tax_id_collection::*;
#[cfg(feature = "_params_tax_id_data_type")]
mod tax_id_data;
#[cfg(feature = "_params_tax_id_data_type")]
pub use self::tax_id_data::*;
#[cfg(feature = "_params_tier")]
mod tiers;
#[cfg(feature = "_params_tier")]
pub use self::tiers::*;
#[cfg(any(feature = "charges", feature = "payment_intents"))]
mod transfer_data;
#[cfg(any(feature = "charges", feature = "payment_intents"))]
pub use self::transfer_data::*;
#[cfg(any(feature = "plans", feature = "prices"))]
mod transform_usage;
#[cfg(any(feature = "plans", feature = "prices"))]
pub use self::transform_usage::*;
#[cfg(feature = "_params_trial_end")]
mod trial_end;
#[cfg(feature = "_params_trial_end")]
pub use self::trial_end::*;
#[cfg(feature = "_params_type")]
mod type_;
#[cfg(feature = "_params_type")]
pub use self::type_::*;
#[cfg(any(feature = "accounts", feature = "tokens"))]
mod us_cfpb_data;
#[cfg(any(feature = "accounts", feature = "tokens"))]
pub use self::us_cfpb_data::*;
