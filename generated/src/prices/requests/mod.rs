// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "prices")]
mod create;
#[cfg(feature = "prices")]
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
pub use self::create::*;
#[cfg(feature = "prices")]
mod list;
#[cfg(feature = "prices")]
#[doc(alias = "GetPrices")]
#[doc(alias = "getprices")]
pub use self::list::*;
#[cfg(feature = "prices")]
mod retrieve;
#[cfg(feature = "prices")]
#[doc(alias = "GetPricesPrice")]
#[doc(alias = "getpricesprice")]
pub use self::retrieve::*;
#[cfg(feature = "prices")]
mod search;
#[cfg(feature = "prices")]
#[doc(alias = "GetPricesSearch")]
#[doc(alias = "getpricessearch")]
pub use self::search::*;
#[cfg(feature = "prices")]
mod update;
#[cfg(feature = "prices")]
#[doc(alias = "PostPricesPrice")]
#[doc(alias = "postpricesprice")]
pub use self::update::*;
