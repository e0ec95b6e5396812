// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `shipping_rates`, as its functions make them.

#[cfg(feature = "shipping_rates")]
pub(super) mod create;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "PostShippingRates")]
#[doc(alias = "postshippingrates")]
pub use self::create::Create;
#[cfg(feature = "shipping_rates")]
pub(super) mod list;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "GetShippingRates")]
#[doc(alias = "getshippingrates")]
pub use self::list::List;
#[cfg(feature = "shipping_rates")]
pub(super) mod retrieve;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "GetShippingRatesShippingRateToken")]
#[doc(alias = "getshippingratesshippingratetoken")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "shipping_rates")]
pub(super) mod update;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "PostShippingRatesShippingRateToken")]
#[doc(alias = "postshippingratesshippingratetoken")]
pub use self::update::Update;
