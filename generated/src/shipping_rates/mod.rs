// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `shipping_rates`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/shipping_rates` |
//! | [`create`](create()) | `POST /v1/shipping_rates` |
//! | [`retrieve`](retrieve()) | `GET /v1/shipping_rates/{shipping_rate_token}` |
//! | [`update`](update()) | `POST /v1/shipping_rates/{shipping_rate_token}` |

#[cfg(feature = "shipping_rates")]
mod requests;
#[cfg(feature = "shipping_rates")]
pub use self::requests::*;
#[cfg(feature = "_shipping_rates_shipping_rate")]
mod types;
#[cfg(feature = "_shipping_rates_shipping_rate")]
pub use self::types::*;
#[cfg(feature = "shipping_rates")]
pub mod params;
