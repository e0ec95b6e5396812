// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `payment_records`
//!
//! | function | operation |
//! | --- | --- |
//! | [`report_payment`](report_payment()) | `POST /v1/payment_records/report_payment` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_records/{id}` |
//! | [`report_payment_attempt`](report_payment_attempt()) | `POST /v1/payment_records/{id}/report_payment_attempt` |
//! | [`report_payment_attempt_canceled`](report_payment_attempt_canceled()) | `POST /v1/payment_records/{id}/report_payment_attempt_canceled` |
//! | [`report_payment_attempt_failed`](report_payment_attempt_failed()) | `POST /v1/payment_records/{id}/report_payment_attempt_failed` |
//! | [`report_payment_attempt_guaranteed`](report_payment_attempt_guaranteed()) | `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed` |
//! | [`report_payment_attempt_informational`](report_payment_attempt_informational()) | `POST /v1/payment_records/{id}/report_payment_attempt_informational` |
//! | [`report_refund`](report_refund()) | `POST /v1/payment_records/{id}/report_refund` |
#[cfg(feature = "payment_records")]
mod requests;
#[cfg(feature = "payment_records")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "payment_records")]
pub mod params;
