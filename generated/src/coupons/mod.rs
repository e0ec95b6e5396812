// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `coupons`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/coupons` |
//! | [`create`](create()) | `POST /v1/coupons` |
//! | [`retrieve`](retrieve()) | `GET /v1/coupons/{coupon}` |
//! | [`update`](update()) | `POST /v1/coupons/{coupon}` |
//! | [`delete`](delete()) | `DELETE /v1/coupons/{coupon}` |

#[cfg(feature = "coupons")]
mod requests;
#[cfg(feature = "coupons")]
pub use self::requests::*;
#[cfg(feature = "_coupons_coupon")]
mod types;
#[cfg(feature = "_coupons_coupon")]
pub use self::types::*;
#[cfg(feature = "coupons")]
pub mod params;
