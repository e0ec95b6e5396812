// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "payment_links")]
mod after_completion;
#[cfg(feature = "payment_links")]
pub use self::after_completion::*;
#[cfg(feature = "payment_links")]
mod automatic_tax;
#[cfg(feature = "payment_links")]
pub use self::automatic_tax::*;
#[cfg(feature = "payment_links")]
mod consent_collection;
#[cfg(feature = "payment_links")]
pub use self::consent_collection::*;
#[cfg(feature = "payment_links")]
mod custom_fields;
#[cfg(feature = "payment_links")]
pub use self::custom_fields::*;
#[cfg(feature = "payment_links")]
mod custom_text;
#[cfg(feature = "payment_links")]
pub use self::custom_text::*;
#[cfg(feature = "payment_links")]
mod invoice_creation;
#[cfg(feature = "payment_links")]
pub use self::invoice_creation::*;
#[cfg(feature = "payment_links")]
mod line_items;
#[cfg(feature = "payment_links")]
pub use self::line_items::*;
#[cfg(feature = "payment_links")]
mod managed_payments;
#[cfg(feature = "payment_links")]
pub use self::managed_payments::*;
#[cfg(feature = "payment_links")]
mod name_collection;
#[cfg(feature = "payment_links")]
pub use self::name_collection::*;
#[cfg(feature = "payment_links")]
mod optional_items;
#[cfg(feature = "payment_links")]
pub use self::optional_items::*;
#[cfg(feature = "payment_links")]
mod payment_intent_data;
#[cfg(feature = "payment_links")]
pub use self::payment_intent_data::*;
#[cfg(feature = "payment_links")]
mod payment_method_options;
#[cfg(feature = "payment_links")]
pub use self::payment_method_options::*;
#[cfg(feature = "payment_links")]
mod phone_number_collection;
#[cfg(feature = "payment_links")]
pub use self::phone_number_collection::*;
#[cfg(feature = "payment_links")]
mod restrictions;
#[cfg(feature = "payment_links")]
pub use self::restrictions::*;
#[cfg(feature = "payment_links")]
mod shipping_address_collection;
#[cfg(feature = "payment_links")]
pub use self::shipping_address_collection::*;
#[cfg(feature = "payment_links")]
mod shipping_options;
#[cfg(feature = "payment_links")]
pub use self::shipping_options::*;
#[cfg(feature = "payment_links")]
mod subscription_data;
#[cfg(feature = "payment_links")]
pub use self::subscription_data::*;
#[cfg(feature = "payment_links")]
mod tax_id_collection;
#[cfg(feature = "payment_links")]
pub use self::tax_id_collection::*;
#[cfg(feature = "payment_links")]
mod transfer_data;
#[cfg(feature = "payment_links")]
pub use self::transfer_data::*;
#[doc(inline)]
pub use crate::params::AccountReference;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::payment_links::AfterCompletionType;
#[doc(inline)]
pub use crate::payment_links::AllowedCountry;
#[doc(inline)]
pub use crate::payment_links::BillingAddressCollection;
#[doc(inline)]
pub use crate::payment_links::BrandsBlocked;
#[doc(inline)]
pub use crate::payment_links::CaptureMethod;
#[doc(inline)]
pub use crate::payment_links::ConsentCollectionPromotions;
#[doc(inline)]
pub use crate::payment_links::CustomFieldType;
#[doc(inline)]
pub use crate::payment_links::CustomerCreation;
#[doc(inline)]
pub use crate::payment_links::MissingPaymentMethod;
#[doc(inline)]
pub use crate::payment_links::PaymentMethodCollection;
#[doc(inline)]
pub use crate::payment_links::PaymentMethodReuseAgreementPosition;
#[doc(inline)]
pub use crate::payment_links::PaymentMethodType;
#[doc(inline)]
pub use crate::payment_links::SetupFutureUsage;
#[doc(inline)]
pub use crate::payment_links::SubmitType;
#[doc(inline)]
pub use crate::payment_links::TaxIdCollectionRequired;
#[doc(inline)]
pub use crate::payment_links::TermsOfService;
