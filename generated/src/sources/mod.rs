// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `sources`
//!
//! | function | operation |
//! | --- | --- |
//! | [`detach`](detach()) | `DELETE /v1/customers/{customer}/sources/{id}` |
//! | [`create`](create()) | `POST /v1/sources` |
//! | [`retrieve`](retrieve()) | `GET /v1/sources/{source}` |
//! | [`update`](update()) | `POST /v1/sources/{source}` |
//! | [`verify`](verify()) | `POST /v1/sources/{source}/verify` |

#[cfg(feature = "sources")]
mod requests;
#[cfg(feature = "sources")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
pub use crate::types::Shipping;
#[cfg(feature = "sources")]
pub mod mandate_notifications;
#[cfg(feature = "sources")]
pub mod params;
#[cfg(feature = "sources")]
pub mod transactions;
