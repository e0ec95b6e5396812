// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`TaxCode`]: A category of goods or services by which Stripe Tax decides how they are taxed, such as `txcd_10000000`.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists Stripe's tax codes, the kinds of goods and services that taxes tell apart. | `GET /v1/tax_codes` |
//! | [`retrieve`](retrieve()) | Fetches a tax code, with what it is for. | `GET /v1/tax_codes/{id}` |
//!
//! Feature: `tax_codes`.

#[cfg(feature = "tax_codes")]
pub mod requests;
#[cfg(feature = "tax_codes")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax_codes")]
#[doc(alias = "GetTaxCodes")]
#[doc(alias = "gettaxcodes")]
pub use self::requests::list::list;
#[cfg(feature = "tax_codes")]
#[doc(alias = "GetTaxCodesId")]
#[doc(alias = "gettaxcodesid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "tax_codes"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "tax_codes"))]
pub use self::types::*;
#[cfg(not(feature = "tax_codes"))]
mod opaque;
#[cfg(not(feature = "tax_codes"))]
pub use self::opaque::*;
