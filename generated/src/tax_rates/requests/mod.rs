// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax_rates`, as its functions make them.

#[cfg(feature = "tax_rates")]
pub(super) mod create;
#[cfg(feature = "tax_rates")]
#[doc(alias = "PostTaxRates")]
#[doc(alias = "posttaxrates")]
pub use self::create::Create;
#[cfg(feature = "tax_rates")]
pub(super) mod list;
#[cfg(feature = "tax_rates")]
#[doc(alias = "GetTaxRates")]
#[doc(alias = "gettaxrates")]
pub use self::list::List;
#[cfg(feature = "tax_rates")]
pub(super) mod retrieve;
#[cfg(feature = "tax_rates")]
#[doc(alias = "GetTaxRatesTaxRate")]
#[doc(alias = "gettaxratestaxrate")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "tax_rates")]
pub(super) mod update;
#[cfg(feature = "tax_rates")]
#[doc(alias = "PostTaxRatesTaxRate")]
#[doc(alias = "posttaxratestaxrate")]
pub use self::update::Update;
