// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "climate")]
mod order;
#[cfg(feature = "climate")]
pub use order::*;
#[cfg(feature = "climate")]
mod product;
#[cfg(feature = "climate")]
pub use product::*;
#[cfg(feature = "climate")]
mod removals;
#[cfg(feature = "climate")]
pub use removals::*;
#[cfg(feature = "climate")]
mod supplier;
#[cfg(feature = "climate")]
pub use supplier::*;
