// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod create;
pub use self::create::*;
mod list;
pub use self::list::*;
mod paint;
pub use self::paint::*;
mod retrieve;
pub use self::retrieve::*;
