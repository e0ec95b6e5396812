// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `mandates`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/mandates/{mandate}` |

#[cfg(feature = "mandates")]
mod requests;
#[cfg(feature = "mandates")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
