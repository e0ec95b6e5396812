// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "reviews")]
mod review;
#[cfg(feature = "reviews")]
pub use self::review::*;
