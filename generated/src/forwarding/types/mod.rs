// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "forwarding")]
mod request;
#[cfg(feature = "forwarding")]
pub use self::request::*;
