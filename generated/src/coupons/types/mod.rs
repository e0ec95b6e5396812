// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_coupons_coupon")]
mod coupon;
#[cfg(feature = "_coupons_coupon")]
pub use self::coupon::*;
