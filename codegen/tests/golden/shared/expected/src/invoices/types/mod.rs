// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
mod aliases;
pub use aliases::*;
mod invoice;
pub use invoice::*;
