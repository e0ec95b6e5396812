// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod retrieve;
pub use self::retrieve::*;
