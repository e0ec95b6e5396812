// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod retrieve;
#[doc(alias = "GetReadingsReading")]
#[doc(alias = "getreadingsreading")]
pub use self::retrieve::*;
mod update;
#[doc(alias = "PostReadingsReading")]
#[doc(alias = "postreadingsreading")]
pub use self::update::*;
