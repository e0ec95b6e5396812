// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentLink`]: An address that anyone can pay at, again and again, without code of yours.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payment links, the newest first, active or not. | `GET /v1/payment_links` |
//! | [`create`](create()) | Creates a link that anybody can pay with, as often as you allow. | `POST /v1/payment_links` |
//! | [`retrieve`](retrieve()) | Fetches a payment link, with its address and settings. | `GET /v1/payment_links/{payment_link}` |
//! | [`update`](update()) | Changes a payment link, or switches it off. | `POST /v1/payment_links/{payment_link}` |
//!
//! Feature: `payment_links`.

#[cfg(feature = "payment_links")]
pub mod requests;
#[cfg(feature = "payment_links")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "payment_links")]
#[doc(alias = "PostPaymentLinks")]
#[doc(alias = "postpaymentlinks")]
pub use self::requests::create::create;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinks")]
#[doc(alias = "getpaymentlinks")]
pub use self::requests::list::list;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinksPaymentLink")]
#[doc(alias = "getpaymentlinkspaymentlink")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "payment_links")]
#[doc(alias = "PostPaymentLinksPaymentLink")]
#[doc(alias = "postpaymentlinkspaymentlink")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "payment_links"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "payment_links"))]
pub use self::types::*;
#[cfg(not(feature = "payment_links"))]
mod opaque;
#[cfg(not(feature = "payment_links"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "payment_links")]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
#[cfg(feature = "payment_links")]
pub use crate::types::Application;
#[doc(inline)]
#[cfg(feature = "payment_links")]
pub use crate::types::CheckoutSessionManagedPayments;
#[doc(inline)]
#[cfg(feature = "payment_links")]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
#[cfg(feature = "payment_links")]
pub use crate::types::DeletedApplication;
#[doc(inline)]
#[cfg(feature = "payment_links")]
pub use crate::types::InvoiceSettingCheckoutRenderingOptions;
#[doc(inline)]
#[cfg(feature = "payment_links")]
pub use crate::types::InvoiceSettingCustomField;
#[doc(inline)]
#[cfg(feature = "payment_links")]
pub use crate::types::LineItem;
#[cfg(feature = "payment_links")]
pub mod line_items;
#[cfg(feature = "payment_links")]
pub mod params;
