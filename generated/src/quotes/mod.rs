// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `quotes`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/quotes` |
//! | [`create`](create()) | `POST /v1/quotes` |
//! | [`retrieve`](retrieve()) | `GET /v1/quotes/{quote}` |
//! | [`update`](update()) | `POST /v1/quotes/{quote}` |
//! | [`accept`](accept()) | `POST /v1/quotes/{quote}/accept` |
//! | [`cancel`](cancel()) | `POST /v1/quotes/{quote}/cancel` |
//! | [`finalize_quote`](finalize_quote()) | `POST /v1/quotes/{quote}/finalize` |
//! | [`pdf`](pdf()) | `GET /v1/quotes/{quote}/pdf` |
//!
//! Feature: `quotes`.

#[cfg(feature = "quotes")]
mod requests;
#[cfg(feature = "quotes")]
pub use self::requests::*;
#[cfg(feature = "quotes")]
mod types;
#[cfg(feature = "quotes")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
pub use crate::types::DeletedApplication;
#[doc(inline)]
pub use crate::types::LineItem;
#[doc(inline)]
pub use crate::types::LineItemDiscountAmount;
#[doc(inline)]
pub use crate::types::LineItemTaxAmount;
#[doc(inline)]
pub use crate::types::SubscriptionBillingModeFlexible;
#[doc(inline)]
pub use crate::types::SubscriptionBillingModeFlexibleProrationDiscounts;
#[doc(inline)]
pub use crate::types::TaxabilityReason;
#[cfg(feature = "quotes")]
pub mod computed_upfront_line_items;
#[cfg(feature = "quotes")]
pub mod line_items;
#[cfg(feature = "quotes")]
pub mod params;
