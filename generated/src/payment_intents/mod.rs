// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `payment_intents`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payment_intents` |
//! | [`create`](create()) | `POST /v1/payment_intents` |
//! | [`search`](search()) | `GET /v1/payment_intents/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_intents/{intent}` |
//! | [`update`](update()) | `POST /v1/payment_intents/{intent}` |
//! | [`apply_customer_balance`](apply_customer_balance()) | `POST /v1/payment_intents/{intent}/apply_customer_balance` |
//! | [`cancel`](cancel()) | `POST /v1/payment_intents/{intent}/cancel` |
//! | [`capture`](capture()) | `POST /v1/payment_intents/{intent}/capture` |
//! | [`confirm`](confirm()) | `POST /v1/payment_intents/{intent}/confirm` |
//! | [`increment_authorization`](increment_authorization()) | `POST /v1/payment_intents/{intent}/increment_authorization` |
//! | [`verify_microdeposits`](verify_microdeposits()) | `POST /v1/payment_intents/{intent}/verify_microdeposits` |
#[cfg(feature = "payment_intents")]
mod requests;
#[cfg(feature = "payment_intents")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "payment_intents")]
pub mod amount_details_line_items;
#[cfg(feature = "payment_intents")]
pub mod params;
