// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "webhook_endpoints")]
mod create;
#[cfg(feature = "webhook_endpoints")]
pub use self::create::*;
