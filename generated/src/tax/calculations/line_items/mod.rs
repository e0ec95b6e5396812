// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CalculationLineItem`](crate::tax::CalculationLineItem): One line of a tax calculation: what is sold, and the tax on it.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists all lines of a tax calculation, until it expires. | `GET /v1/tax/calculations/{calculation}/line_items` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
pub mod requests;
#[cfg(feature = "tax")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxCalculationsCalculationLineItems")]
#[doc(alias = "gettaxcalculationscalculationlineitems")]
pub use self::requests::list::list;
