// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax_rates")]
mod create;
#[cfg(feature = "tax_rates")]
#[doc(alias = "PostTaxRates")]
#[doc(alias = "posttaxrates")]
pub use self::create::*;
#[cfg(feature = "tax_rates")]
mod list;
#[cfg(feature = "tax_rates")]
#[doc(alias = "GetTaxRates")]
#[doc(alias = "gettaxrates")]
pub use self::list::*;
#[cfg(feature = "tax_rates")]
mod retrieve;
#[cfg(feature = "tax_rates")]
#[doc(alias = "GetTaxRatesTaxRate")]
#[doc(alias = "gettaxratestaxrate")]
pub use self::retrieve::*;
#[cfg(feature = "tax_rates")]
mod update;
#[cfg(feature = "tax_rates")]
#[doc(alias = "PostTaxRatesTaxRate")]
#[doc(alias = "posttaxratestaxrate")]
pub use self::update::*;
