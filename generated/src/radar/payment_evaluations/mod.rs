// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentEvaluation`](crate::radar::PaymentEvaluation): Radar's opinion on a payment that another processor handles, asked for before it is made: how risky it is, what to do, and later what became of it.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Asks Radar how likely a payment is fraud, before you have another processor authorize it. | `POST /v1/radar/payment_evaluations` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
pub mod requests;
#[cfg(feature = "radar")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarPaymentEvaluations")]
#[doc(alias = "postradarpaymentevaluations")]
pub use self::requests::create::create;
#[cfg(feature = "radar")]
pub mod params;
