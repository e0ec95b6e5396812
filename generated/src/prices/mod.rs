// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `prices`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/prices` |
//! | [`create`](create()) | `POST /v1/prices` |
//! | [`search`](search()) | `GET /v1/prices/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/prices/{price}` |
//! | [`update`](update()) | `POST /v1/prices/{price}` |

#[cfg(feature = "prices")]
mod requests;
#[cfg(feature = "prices")]
pub use self::requests::*;
#[cfg(feature = "_prices_price")]
mod types;
#[cfg(feature = "_prices_price")]
pub use self::types::*;
#[cfg(feature = "prices")]
pub mod params;
