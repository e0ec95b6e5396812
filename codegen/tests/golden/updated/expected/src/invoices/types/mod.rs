// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod invoice;
pub use self::invoice::*;
