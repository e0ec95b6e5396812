// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod create;
pub use self::create::*;
mod retrieve;
pub use self::retrieve::*;
