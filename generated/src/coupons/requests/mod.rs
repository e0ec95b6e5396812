// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "coupons")]
mod create;
#[cfg(feature = "coupons")]
pub use self::create::*;
#[cfg(feature = "coupons")]
mod delete;
#[cfg(feature = "coupons")]
pub use self::delete::*;
#[cfg(feature = "coupons")]
mod list;
#[cfg(feature = "coupons")]
pub use self::list::*;
#[cfg(feature = "coupons")]
mod retrieve;
#[cfg(feature = "coupons")]
pub use self::retrieve::*;
#[cfg(feature = "coupons")]
mod update;
#[cfg(feature = "coupons")]
pub use self::update::*;
