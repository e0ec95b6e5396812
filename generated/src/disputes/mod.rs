// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `disputes`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists disputes, filtered by charge, payment intent or date. | `GET /v1/disputes` |
//! | [`retrieve`](retrieve()) | Fetches a dispute: why, how much, by when to answer, and where it stands. | `GET /v1/disputes/{dispute}` |
//! | [`update`](update()) | Sends evidence against a dispute to the bank, or with `submit` false saves it for later. | `POST /v1/disputes/{dispute}` |
//! | [`close`](close()) | Gives up a dispute, which turns to `lost` for good. | `POST /v1/disputes/{dispute}/close` |

#[cfg(feature = "disputes")]
mod requests;
#[cfg(feature = "disputes")]
pub use self::requests::*;
#[cfg(any(feature = "charges", feature = "disputes"))]
mod types;
#[cfg(any(feature = "charges", feature = "disputes"))]
pub use self::types::*;
#[cfg(not(any(feature = "charges", feature = "disputes")))]
mod opaque;
#[cfg(not(any(feature = "charges", feature = "disputes")))]
pub use self::opaque::*;
#[cfg(feature = "disputes")]
pub mod params;
