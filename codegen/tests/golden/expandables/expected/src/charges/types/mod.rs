// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
mod charge;
pub use charge::*;
mod invoice;
pub use invoice::*;
