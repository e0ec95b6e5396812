// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`EarlyFraudWarning`](crate::radar::EarlyFraudWarning): The card's bank suspects that a charge is fraud, often before a dispute.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists warnings from card networks that a payment may be fraud, filtered by charge, payment intent or date. | `GET /v1/radar/early_fraud_warnings` |
//! | [`retrieve`](retrieve()) | Fetches a warning from a card network that a payment may be fraud. | `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
pub mod requests;
#[cfg(feature = "radar")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarEarlyFraudWarnings")]
#[doc(alias = "getradarearlyfraudwarnings")]
pub use self::requests::list::list;
#[cfg(feature = "radar")]
#[doc(alias = "GetRadarEarlyFraudWarningsEarlyFraudWarning")]
#[doc(alias = "getradarearlyfraudwarningsearlyfraudwarning")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "radar")]
pub mod params;
