// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "issuing")]
mod approve;
#[cfg(feature = "issuing")]
pub use approve::*;
#[cfg(feature = "issuing")]
mod decline;
#[cfg(feature = "issuing")]
pub use decline::*;
#[cfg(feature = "issuing")]
mod list;
#[cfg(feature = "issuing")]
pub use list::*;
#[cfg(feature = "issuing")]
mod retrieve;
#[cfg(feature = "issuing")]
pub use retrieve::*;
#[cfg(feature = "issuing")]
mod update;
#[cfg(feature = "issuing")]
pub use update::*;
