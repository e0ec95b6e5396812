// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `invoices`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/invoices` |
//! | [`create`](create()) | Create. | `POST /v1/invoices` |

#[cfg(feature = "invoices")]
mod requests;
#[cfg(feature = "invoices")]
pub use self::requests::*;
mod types;
pub use self::types::*;
#[cfg(feature = "invoices")]
pub mod params;
