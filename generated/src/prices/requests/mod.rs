// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `prices`, as its functions make them.

#[cfg(feature = "prices")]
pub(super) mod create;
#[cfg(feature = "prices")]
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
pub use self::create::Create;
#[cfg(feature = "prices")]
pub(super) mod list;
#[cfg(feature = "prices")]
#[doc(alias = "GetPrices")]
#[doc(alias = "getprices")]
pub use self::list::List;
#[cfg(feature = "prices")]
pub(super) mod retrieve;
#[cfg(feature = "prices")]
#[doc(alias = "GetPricesPrice")]
#[doc(alias = "getpricesprice")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "prices")]
pub(super) mod search;
#[cfg(feature = "prices")]
#[doc(alias = "GetPricesSearch")]
#[doc(alias = "getpricessearch")]
pub use self::search::Search;
#[cfg(feature = "prices")]
pub(super) mod update;
#[cfg(feature = "prices")]
#[doc(alias = "PostPricesPrice")]
#[doc(alias = "postpricesprice")]
pub use self::update::Update;
