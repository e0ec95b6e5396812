// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `payment_links`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists payment links, the newest first, active or not. | `GET /v1/payment_links` |
//! | [`create`](create()) | Creates a link that anybody can pay with, as often as you allow. | `POST /v1/payment_links` |
//! | [`retrieve`](retrieve()) | Fetches a payment link, with its address and settings. | `GET /v1/payment_links/{payment_link}` |
//! | [`update`](update()) | Changes a payment link, or switches it off. | `POST /v1/payment_links/{payment_link}` |

#[cfg(feature = "payment_links")]
mod requests;
#[cfg(feature = "payment_links")]
pub use self::requests::*;
#[cfg(feature = "_payment_links_payment_link")]
mod types;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::CheckoutSessionManagedPayments;
#[doc(inline)]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
pub use crate::types::DeletedApplication;
#[doc(inline)]
pub use crate::types::InvoiceSettingCheckoutRenderingOptions;
#[doc(inline)]
pub use crate::types::InvoiceSettingCustomField;
#[doc(inline)]
pub use crate::types::LineItem;
#[cfg(feature = "payment_links")]
pub mod line_items;
#[cfg(feature = "payment_links")]
pub mod params;
