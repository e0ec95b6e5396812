// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `setup_intents`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/setup_intents` |
//! | [`create`](create()) | `POST /v1/setup_intents` |
//! | [`retrieve`](retrieve()) | `GET /v1/setup_intents/{intent}` |
//! | [`update`](update()) | `POST /v1/setup_intents/{intent}` |
//! | [`cancel`](cancel()) | `POST /v1/setup_intents/{intent}/cancel` |
//! | [`confirm`](confirm()) | `POST /v1/setup_intents/{intent}/confirm` |
//! | [`verify_microdeposits`](verify_microdeposits()) | `POST /v1/setup_intents/{intent}/verify_microdeposits` |
#[cfg(feature = "setup_intents")]
mod requests;
#[cfg(feature = "setup_intents")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "setup_intents")]
pub mod params;
