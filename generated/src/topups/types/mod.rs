// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "topups")]
mod topup;
#[cfg(feature = "topups")]
pub use self::topup::*;
