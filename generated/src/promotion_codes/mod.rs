// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `promotion_codes`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists promotion codes, filtered by code, coupon, customer or date. | `GET /v1/promotion_codes` |
//! | [`create`](create()) | Creates a code that customers type in to get a coupon's discount. | `POST /v1/promotion_codes` |
//! | [`retrieve`](retrieve()) | Fetches a promotion code by its id. | `GET /v1/promotion_codes/{promotion_code}` |
//! | [`update`](update()) | Changes whether a promotion code can be used, its restrictions by currency or its metadata. | `POST /v1/promotion_codes/{promotion_code}` |
//!
//! Feature: `promotion_codes`.

#[cfg(feature = "promotion_codes")]
mod requests;
#[cfg(feature = "promotion_codes")]
pub use self::requests::*;
#[cfg(feature = "promotion_codes")]
mod types;
#[cfg(feature = "promotion_codes")]
pub use self::types::*;
#[cfg(not(feature = "promotion_codes"))]
mod opaque;
#[cfg(not(feature = "promotion_codes"))]
pub use self::opaque::*;
#[cfg(feature = "promotion_codes")]
pub mod params;
