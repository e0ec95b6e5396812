// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing.meters.event_summaries`, as its functions make them.

#[cfg(feature = "billing")]
pub(super) mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMetersIdEventSummaries")]
#[doc(alias = "getbillingmetersideventsummaries")]
pub use self::list::List;
