// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `invoices`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/invoices` |
//! | [`create`](create()) | Create. | `POST /v1/invoices` |
//!
//! Feature: `invoices`.

#[cfg(feature = "invoices")]
pub mod requests;
#[cfg(feature = "invoices")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "invoices")]
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
pub use self::requests::create::create;
#[cfg(feature = "invoices")]
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
pub use self::requests::list::list;
#[cfg_attr(not(docsrs), cfg(feature = "invoices"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "invoices"))]
pub use self::types::*;
#[cfg(not(feature = "invoices"))]
mod opaque;
#[cfg(not(feature = "invoices"))]
pub use self::opaque::*;
#[cfg(feature = "invoices")]
pub mod params;
