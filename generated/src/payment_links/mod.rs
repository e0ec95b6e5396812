// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `payment_links`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payment_links` |
//! | [`create`](create()) | `POST /v1/payment_links` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_links/{payment_link}` |
//! | [`update`](update()) | `POST /v1/payment_links/{payment_link}` |

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
