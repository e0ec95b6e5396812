// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Types that several namespaces share.
mod invoice;
pub use self::invoice::*;
mod order;
pub use self::order::*;
