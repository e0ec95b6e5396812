// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_links")]
mod list;
#[cfg(feature = "payment_links")]
pub use self::list::*;
