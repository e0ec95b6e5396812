// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "shipping_rates")]
mod create;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "PostShippingRates")]
#[doc(alias = "postshippingrates")]
pub use self::create::*;
#[cfg(feature = "shipping_rates")]
mod list;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "GetShippingRates")]
#[doc(alias = "getshippingrates")]
pub use self::list::*;
#[cfg(feature = "shipping_rates")]
mod retrieve;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "GetShippingRatesShippingRateToken")]
#[doc(alias = "getshippingratesshippingratetoken")]
pub use self::retrieve::*;
#[cfg(feature = "shipping_rates")]
mod update;
#[cfg(feature = "shipping_rates")]
#[doc(alias = "PostShippingRatesShippingRateToken")]
#[doc(alias = "postshippingratesshippingratetoken")]
pub use self::update::*;
