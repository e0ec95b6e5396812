// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_commerce")]
mod create;
#[cfg(feature = "v2_commerce")]
pub use self::create::*;
#[cfg(feature = "v2_commerce")]
mod list;
#[cfg(feature = "v2_commerce")]
pub use self::list::*;
#[cfg(feature = "v2_commerce")]
mod retrieve;
#[cfg(feature = "v2_commerce")]
pub use self::retrieve::*;
