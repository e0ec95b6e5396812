// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `radar.payment_evaluations`, as its functions make them.

#[cfg(feature = "radar")]
pub(super) mod create;
#[cfg(feature = "radar")]
#[doc(alias = "PostRadarPaymentEvaluations")]
#[doc(alias = "postradarpaymentevaluations")]
pub use self::create::Create;
