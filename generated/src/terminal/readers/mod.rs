// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal.readers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/terminal/readers` |
//! | [`create`](create()) | `POST /v1/terminal/readers` |
//! | [`retrieve`](retrieve()) | `GET /v1/terminal/readers/{reader}` |
//! | [`update`](update()) | `POST /v1/terminal/readers/{reader}` |
//! | [`delete`](delete()) | `DELETE /v1/terminal/readers/{reader}` |
//! | [`cancel_action`](cancel_action()) | `POST /v1/terminal/readers/{reader}/cancel_action` |
//! | [`collect_inputs`](collect_inputs()) | `POST /v1/terminal/readers/{reader}/collect_inputs` |
//! | [`collect_payment_method`](collect_payment_method()) | `POST /v1/terminal/readers/{reader}/collect_payment_method` |
//! | [`confirm_payment_intent`](confirm_payment_intent()) | `POST /v1/terminal/readers/{reader}/confirm_payment_intent` |
//! | [`process_payment_intent`](process_payment_intent()) | `POST /v1/terminal/readers/{reader}/process_payment_intent` |
//! | [`process_setup_intent`](process_setup_intent()) | `POST /v1/terminal/readers/{reader}/process_setup_intent` |
//! | [`refund_payment`](refund_payment()) | `POST /v1/terminal/readers/{reader}/refund_payment` |
//! | [`set_reader_display`](set_reader_display()) | `POST /v1/terminal/readers/{reader}/set_reader_display` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
mod requests;
#[cfg(feature = "terminal")]
pub use self::requests::*;
#[cfg(feature = "terminal")]
pub mod params;
