// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "promotion_codes")]
mod promotion_code;
#[cfg(feature = "promotion_codes")]
pub use self::promotion_code::*;
