// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`TaxRate`]: A tax that you define yourself and put on invoices, subscriptions and checkout lines, instead of having Stripe Tax compute it.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists tax rates, the newest first, filtered by whether they are used or included in prices. | `GET /v1/tax_rates` |
//! | [`create`](create()) | Creates a tax rate to set on invoices and subscriptions by hand. | `POST /v1/tax_rates` |
//! | [`retrieve`](retrieve()) | Fetches a tax rate, with its percentage and jurisdiction. | `GET /v1/tax_rates/{tax_rate}` |
//! | [`update`](update()) | Changes how a tax rate is shown, or archives it. | `POST /v1/tax_rates/{tax_rate}` |
//!
//! Feature: `tax_rates`.

#[cfg(feature = "tax_rates")]
pub mod requests;
#[cfg(feature = "tax_rates")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax_rates")]
#[doc(alias = "PostTaxRates")]
#[doc(alias = "posttaxrates")]
pub use self::requests::create::create;
#[cfg(feature = "tax_rates")]
#[doc(alias = "GetTaxRates")]
#[doc(alias = "gettaxrates")]
pub use self::requests::list::list;
#[cfg(feature = "tax_rates")]
#[doc(alias = "GetTaxRatesTaxRate")]
#[doc(alias = "gettaxratestaxrate")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "tax_rates")]
#[doc(alias = "PostTaxRatesTaxRate")]
#[doc(alias = "posttaxratestaxrate")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "tax_rates"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "tax_rates"))]
pub use self::types::*;
#[cfg(not(feature = "tax_rates"))]
mod opaque;
#[cfg(not(feature = "tax_rates"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(feature = "tax_rates")]
pub use crate::types::TaxRateFlatAmount;
#[cfg(feature = "tax_rates")]
pub mod params;
