// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing_portal")]
mod create;
#[cfg(feature = "billing_portal")]
pub use self::create::*;
