// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "forwarding")]
mod create;
#[cfg(feature = "forwarding")]
pub use self::create::*;
#[cfg(feature = "forwarding")]
mod list;
#[cfg(feature = "forwarding")]
pub use self::list::*;
#[cfg(feature = "forwarding")]
mod retrieve;
#[cfg(feature = "forwarding")]
pub use self::retrieve::*;
