// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod reading;
pub use self::reading::*;
