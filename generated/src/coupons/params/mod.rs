// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "coupons")]
mod all;
#[cfg(feature = "coupons")]
pub use self::all::*;
#[doc(inline)]
pub use crate::coupons::CouponDuration;
#[doc(inline)]
pub use crate::params::RangeQuery;
#[doc(inline)]
pub use crate::params::TimeFilter;
