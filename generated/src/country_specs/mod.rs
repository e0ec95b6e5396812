// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CountrySpec`]: What accounts of one country need and can do: currencies for payments and payouts, payment methods, and what Stripe verifies.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what Stripe supports and asks for, country by country. | `GET /v1/country_specs` |
//! | [`retrieve`](retrieve()) | Fetches what Stripe supports and asks for in one country: currencies, payment methods, facts about accounts. | `GET /v1/country_specs/{country}` |
//!
//! Feature: `country_specs`.

#[cfg(feature = "country_specs")]
pub mod requests;
#[cfg(feature = "country_specs")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "country_specs")]
#[doc(alias = "GetCountrySpecs")]
#[doc(alias = "getcountryspecs")]
pub use self::requests::list::list;
#[cfg(feature = "country_specs")]
#[doc(alias = "GetCountrySpecsCountry")]
#[doc(alias = "getcountryspecscountry")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(not(docsrs), cfg(feature = "country_specs"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "country_specs"))]
pub use self::types::*;
