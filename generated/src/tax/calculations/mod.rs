// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Calculation`](crate::tax::Calculation): What tax is due on a sale to this customer at this place, line by line.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Computes the tax on a purchase, from what is sold and where the customer is. | `POST /v1/tax/calculations` |
//! | [`retrieve`](retrieve()) | Fetches a tax calculation, until it expires. | `GET /v1/tax/calculations/{calculation}` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
pub mod requests;
#[cfg(feature = "tax")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxCalculations")]
#[doc(alias = "posttaxcalculations")]
pub use self::requests::create::create;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxCalculationsCalculation")]
#[doc(alias = "gettaxcalculationscalculation")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "tax")]
pub mod line_items;
#[cfg(feature = "tax")]
pub mod params;
