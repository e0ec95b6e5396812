// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "invoices")]
mod automatic_tax;
#[cfg(feature = "invoices")]
pub use self::automatic_tax::*;
#[cfg(feature = "invoices")]
mod custom_fields;
#[cfg(feature = "invoices")]
pub use self::custom_fields::*;
#[cfg(feature = "invoices")]
mod customer_details;
#[cfg(feature = "invoices")]
pub use self::customer_details::*;
#[cfg(feature = "invoices")]
mod discounts;
#[cfg(feature = "invoices")]
pub use self::discounts::*;
#[cfg(feature = "invoices")]
mod from_invoice;
#[cfg(feature = "invoices")]
pub use self::from_invoice::*;
#[cfg(feature = "invoices")]
mod invoice_items;
#[cfg(feature = "invoices")]
pub use self::invoice_items::*;
#[cfg(feature = "invoices")]
mod lines;
#[cfg(feature = "invoices")]
pub use self::lines::*;
#[cfg(feature = "invoices")]
mod payment_settings;
#[cfg(feature = "invoices")]
pub use self::payment_settings::*;
#[cfg(feature = "invoices")]
mod pending_invoice_items_behavior;
#[cfg(feature = "invoices")]
pub use self::pending_invoice_items_behavior::*;
#[cfg(feature = "invoices")]
mod preview_mode;
#[cfg(feature = "invoices")]
pub use self::preview_mode::*;
#[cfg(feature = "invoices")]
mod rendering;
#[cfg(feature = "invoices")]
pub use self::rendering::*;
#[cfg(feature = "invoices")]
mod schedule_details;
#[cfg(feature = "invoices")]
pub use self::schedule_details::*;
#[cfg(feature = "invoices")]
mod shipping_cost;
#[cfg(feature = "invoices")]
pub use self::shipping_cost::*;
#[cfg(feature = "invoices")]
mod shipping_details;
#[cfg(feature = "invoices")]
pub use self::shipping_details::*;
#[cfg(feature = "invoices")]
mod subscription_details;
#[cfg(feature = "invoices")]
pub use self::subscription_details::*;
#[cfg(feature = "invoices")]
mod transfer_data;
#[cfg(feature = "invoices")]
pub use self::transfer_data::*;
#[doc(inline)]
pub use crate::params::AccountReference;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::params::Address;
#[doc(inline)]
pub use crate::invoices::AmountIncludesIof;
#[doc(inline)]
pub use crate::invoices::CollectionMethod;
#[doc(inline)]
pub use crate::invoices::InvoiceStatus;
#[doc(inline)]
pub use crate::invoices::PageSize;
#[doc(inline)]
pub use crate::invoices::PaymentMethodType;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::invoices::RequestThreeDSecure;
#[doc(inline)]
pub use crate::invoices::TaxIdType;
#[doc(inline)]
pub use crate::params::TimeFilter;
