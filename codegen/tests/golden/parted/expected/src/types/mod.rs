// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Types that several namespaces share.
mod invoice;
pub use self::invoice::*;
#[cfg(feature = "orders")]
mod order;
#[cfg(feature = "orders")]
pub use self::order::*;
