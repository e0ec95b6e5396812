// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "checkout")]
mod adaptive_pricing;
#[cfg(feature = "checkout")]
pub use self::adaptive_pricing::*;
#[cfg(feature = "checkout")]
mod after_expiration;
#[cfg(feature = "checkout")]
pub use self::after_expiration::*;
#[cfg(feature = "checkout")]
mod automatic_tax;
#[cfg(feature = "checkout")]
pub use self::automatic_tax::*;
#[cfg(feature = "checkout")]
mod branding_settings;
#[cfg(feature = "checkout")]
pub use self::branding_settings::*;
#[cfg(feature = "checkout")]
mod collected_information;
#[cfg(feature = "checkout")]
pub use self::collected_information::*;
#[cfg(feature = "checkout")]
mod consent_collection;
#[cfg(feature = "checkout")]
pub use self::consent_collection::*;
#[cfg(feature = "checkout")]
mod custom_fields;
#[cfg(feature = "checkout")]
pub use self::custom_fields::*;
#[cfg(feature = "checkout")]
mod custom_text;
#[cfg(feature = "checkout")]
pub use self::custom_text::*;
#[cfg(feature = "checkout")]
mod customer_details;
#[cfg(feature = "checkout")]
pub use self::customer_details::*;
#[cfg(feature = "checkout")]
mod customer_update;
#[cfg(feature = "checkout")]
pub use self::customer_update::*;
#[cfg(feature = "checkout")]
mod discounts;
#[cfg(feature = "checkout")]
pub use self::discounts::*;
#[cfg(feature = "checkout")]
mod excluded_payment_method_types;
#[cfg(feature = "checkout")]
pub use self::excluded_payment_method_types::*;
#[cfg(feature = "checkout")]
mod invoice_creation;
#[cfg(feature = "checkout")]
pub use self::invoice_creation::*;
#[cfg(feature = "checkout")]
mod line_items;
#[cfg(feature = "checkout")]
pub use self::line_items::*;
#[cfg(feature = "checkout")]
mod managed_payments;
#[cfg(feature = "checkout")]
pub use self::managed_payments::*;
#[cfg(feature = "checkout")]
mod name_collection;
#[cfg(feature = "checkout")]
pub use self::name_collection::*;
#[cfg(feature = "checkout")]
mod optional_items;
#[cfg(feature = "checkout")]
pub use self::optional_items::*;
#[cfg(feature = "checkout")]
mod payment_intent_data;
#[cfg(feature = "checkout")]
pub use self::payment_intent_data::*;
#[cfg(feature = "checkout")]
mod payment_method_data;
#[cfg(feature = "checkout")]
pub use self::payment_method_data::*;
#[cfg(feature = "checkout")]
mod payment_method_options;
#[cfg(feature = "checkout")]
pub use self::payment_method_options::*;
#[cfg(feature = "checkout")]
mod payment_method_types;
#[cfg(feature = "checkout")]
pub use self::payment_method_types::*;
#[cfg(feature = "checkout")]
mod permissions;
#[cfg(feature = "checkout")]
pub use self::permissions::*;
#[cfg(feature = "checkout")]
mod phone_number_collection;
#[cfg(feature = "checkout")]
pub use self::phone_number_collection::*;
#[cfg(feature = "checkout")]
mod saved_payment_method_options;
#[cfg(feature = "checkout")]
pub use self::saved_payment_method_options::*;
#[cfg(feature = "checkout")]
mod setup_intent_data;
#[cfg(feature = "checkout")]
pub use self::setup_intent_data::*;
#[cfg(feature = "checkout")]
mod shipping_address_collection;
#[cfg(feature = "checkout")]
pub use self::shipping_address_collection::*;
#[cfg(feature = "checkout")]
mod shipping_options;
#[cfg(feature = "checkout")]
pub use self::shipping_options::*;
#[cfg(feature = "checkout")]
mod subscription_data;
#[cfg(feature = "checkout")]
pub use self::subscription_data::*;
#[cfg(feature = "checkout")]
mod tax_id_collection;
#[cfg(feature = "checkout")]
pub use self::tax_id_collection::*;
#[cfg(feature = "checkout")]
mod wallet_options;
#[cfg(feature = "checkout")]
pub use self::wallet_options::*;
#[doc(inline)]
pub use crate::params::AccountReference;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::checkout::AcssDebitCurrency;
#[doc(inline)]
pub use crate::checkout::AcssDebitMandateOptionsPaymentSchedule;
#[doc(inline)]
pub use crate::checkout::AllowRedisplayFilter;
#[doc(inline)]
pub use crate::checkout::AllowedCountry;
#[doc(inline)]
pub use crate::checkout::AmountIncludesIof;
#[doc(inline)]
pub use crate::checkout::AmountType;
#[doc(inline)]
pub use crate::checkout::BankTransferType;
#[doc(inline)]
pub use crate::checkout::BillingAddressCollection;
#[doc(inline)]
pub use crate::checkout::BorderStyle;
#[doc(inline)]
pub use crate::checkout::BrandingSettingsType;
#[doc(inline)]
pub use crate::checkout::BrandsBlocked;
#[doc(inline)]
pub use crate::checkout::CaptureMethod;
#[doc(inline)]
pub use crate::checkout::ConsentCollectionPromotions;
#[doc(inline)]
pub use crate::checkout::CustomFieldType;
#[doc(inline)]
pub use crate::checkout::CustomerCreation;
#[doc(inline)]
pub use crate::checkout::DefaultFor;
#[doc(inline)]
pub use crate::checkout::FundingType;
#[doc(inline)]
pub use crate::checkout::LinkDisplay;
#[doc(inline)]
pub use crate::checkout::MandateOptionsPurpose;
#[doc(inline)]
pub use crate::checkout::OriginContext;
#[doc(inline)]
pub use crate::checkout::PaymentMethodCollection;
#[doc(inline)]
pub use crate::checkout::PaymentMethodRemove;
#[doc(inline)]
pub use crate::checkout::PaymentMethodReuseAgreementPosition;
#[doc(inline)]
pub use crate::checkout::PaymentMethodSave;
#[doc(inline)]
pub use crate::checkout::PaytoMandateOptionsPaymentSchedule;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::checkout::RedirectOnCompletion;
#[doc(inline)]
pub use crate::checkout::RequestExtendedAuthorization;
#[doc(inline)]
pub use crate::checkout::RequestIncrementalAuthorization;
#[doc(inline)]
pub use crate::checkout::RequestMulticapture;
#[doc(inline)]
pub use crate::checkout::RequestOvercapture;
#[doc(inline)]
pub use crate::checkout::RequestThreeDSecure;
#[doc(inline)]
pub use crate::checkout::RequestedAddressType;
#[doc(inline)]
pub use crate::checkout::SessionLocale;
#[doc(inline)]
pub use crate::checkout::SessionMode;
#[doc(inline)]
pub use crate::checkout::SessionStatus;
#[doc(inline)]
pub use crate::checkout::SetupFutureUsage;
#[doc(inline)]
pub use crate::checkout::SubmitType;
#[doc(inline)]
pub use crate::checkout::TaxIdCollectionRequired;
#[doc(inline)]
pub use crate::checkout::TermsOfService;
#[doc(inline)]
pub use crate::params::TimeFilter;
#[doc(inline)]
pub use crate::checkout::TransactionType;
#[doc(inline)]
pub use crate::checkout::UiMode;
#[doc(inline)]
pub use crate::checkout::UpdateShippingDetails;
#[doc(inline)]
pub use crate::checkout::VerificationMethod;
