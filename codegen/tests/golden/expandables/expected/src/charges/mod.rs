// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Create. | `POST /v1/charges` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/charges/{charge}` |

#[cfg(feature = "charges")]
pub mod requests;
#[cfg(feature = "charges")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "charges")]
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub use self::requests::create::create;
#[cfg(feature = "charges")]
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub use self::requests::retrieve::retrieve;
mod types;
pub use self::types::*;
#[cfg(not(feature = "charges"))]
mod opaque;
#[cfg(not(feature = "charges"))]
pub use self::opaque::*;
#[cfg(feature = "charges")]
pub mod invoices;
