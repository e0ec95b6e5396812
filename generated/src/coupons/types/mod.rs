// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "coupons")]
mod coupon;
#[cfg(feature = "coupons")]
pub use self::coupon::*;
