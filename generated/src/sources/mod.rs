// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Source`]: A payment instrument in the older form, card or otherwise, with its own life until it is chargeable.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`detach`](detach()) | Deletes a saved card or bank account of a customer, or detaches a source. | `DELETE /v1/customers/{customer}/sources/{id}` |
//! | [`create`](create()) | Creates a source, an older way to pay with cards and other methods. | `POST /v1/sources` |
//! | [`retrieve`](retrieve()) | Fetches a source, to see whether it can be charged. | `GET /v1/sources/{source}` |
//! | [`update`](update()) | Changes a source's owner, mandate or metadata, and for some types its amount or order. | `POST /v1/sources/{source}` |
//! | [`verify`](verify()) | Proves that a source can be used, with the values that the customer was sent. | `POST /v1/sources/{source}/verify` |

#[cfg(feature = "sources")]
pub mod requests;
#[cfg(feature = "sources")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "sources")]
#[doc(alias = "PostSources")]
#[doc(alias = "postsources")]
pub use self::requests::create::create;
#[cfg(feature = "sources")]
#[doc(alias = "DeleteCustomersCustomerSourcesId")]
#[doc(alias = "deletecustomerscustomersourcesid")]
pub use self::requests::detach::detach;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSource")]
#[doc(alias = "getsourcessource")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "sources")]
#[doc(alias = "PostSourcesSource")]
#[doc(alias = "postsourcessource")]
pub use self::requests::update::update;
#[cfg(feature = "sources")]
#[doc(alias = "PostSourcesSourceVerify")]
#[doc(alias = "postsourcessourceverify")]
pub use self::requests::verify::verify;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "sources")))]
mod types;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "sources")))]
pub use self::types::*;
#[cfg(not(any(feature = "customers", feature = "sources")))]
mod opaque;
#[cfg(not(any(feature = "customers", feature = "sources")))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "sources"))]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "sources"))]
pub use crate::types::Shipping;
#[cfg(feature = "sources")]
pub mod mandate_notifications;
#[cfg(feature = "sources")]
pub mod params;
#[cfg(feature = "sources")]
pub mod transactions;
