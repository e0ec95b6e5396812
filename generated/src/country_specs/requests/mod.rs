// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `country_specs`, as its functions make them.

#[cfg(feature = "country_specs")]
pub(super) mod list;
#[cfg(feature = "country_specs")]
#[doc(alias = "GetCountrySpecs")]
#[doc(alias = "getcountryspecs")]
pub use self::list::List;
#[cfg(feature = "country_specs")]
pub(super) mod retrieve;
#[cfg(feature = "country_specs")]
#[doc(alias = "GetCountrySpecsCountry")]
#[doc(alias = "getcountryspecscountry")]
pub use self::retrieve::Retrieve;
