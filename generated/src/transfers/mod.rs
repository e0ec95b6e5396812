// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `transfers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/transfers` |
//! | [`create`](create()) | `POST /v1/transfers` |
//! | [`retrieve`](retrieve()) | `GET /v1/transfers/{transfer}` |
//! | [`update`](update()) | `POST /v1/transfers/{transfer}` |

#[cfg(feature = "transfers")]
mod requests;
#[cfg(feature = "transfers")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "transfers")]
pub mod params;
#[cfg(feature = "transfers")]
pub mod reversals;
