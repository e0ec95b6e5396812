// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `widgets`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | List. | `GET /v1/widgets` |
//! | [`create`](create()) | Create a widget. | `POST /v1/widgets` |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/widgets/{widget}` |
//! | [`delete`](delete()) | Delete. | `DELETE /v1/widgets/{widget}` |

#[cfg(feature = "widgets")]
mod requests;
#[cfg(feature = "widgets")]
pub use self::requests::*;
mod types;
pub use self::types::*;
#[cfg(feature = "widgets")]
pub mod params;
#[cfg(feature = "widgets")]
pub mod parts;
#[cfg(feature = "widgets")]
pub mod pdf;
