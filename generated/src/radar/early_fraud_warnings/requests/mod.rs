// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `radar.early_fraud_warnings`, as its functions make them.

#[cfg(feature = "radar")]
pub(super) mod list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarEarlyFraudWarnings")]
#[doc(alias = "getradarearlyfraudwarnings")]
pub use self::list::List;
#[cfg(feature = "radar")]
pub(super) mod retrieve;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarEarlyFraudWarningsEarlyFraudWarning")]
#[doc(alias = "getradarearlyfraudwarningsearlyfraudwarning")]
pub use self::retrieve::Retrieve;
