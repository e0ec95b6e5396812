// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "radar")]
mod list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarEarlyFraudWarnings")]
#[doc(alias = "getradarearlyfraudwarnings")]
pub use self::list::*;
#[cfg(feature = "radar")]
mod retrieve;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarEarlyFraudWarningsEarlyFraudWarning")]
#[doc(alias = "getradarearlyfraudwarningsearlyfraudwarning")]
pub use self::retrieve::*;
