// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
mod aliases;
pub use self::aliases::*;
mod invoice;
pub use self::invoice::*;
