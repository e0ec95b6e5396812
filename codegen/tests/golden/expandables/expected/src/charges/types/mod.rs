// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod charge;
pub use self::charge::*;
mod invoice;
pub use self::invoice::*;
