// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "country_specs")]
mod list;
#[cfg(feature = "country_specs")]
#[doc(alias = "GetCountrySpecs")]
#[doc(alias = "getcountryspecs")]
pub use self::list::*;
#[cfg(feature = "country_specs")]
mod retrieve;
#[cfg(feature = "country_specs")]
#[doc(alias = "GetCountrySpecsCountry")]
#[doc(alias = "getcountryspecscountry")]
pub use self::retrieve::*;
