// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "climate")]
mod order;
#[cfg(feature = "climate")]
pub use self::order::*;
#[cfg(feature = "climate")]
mod product;
#[cfg(feature = "climate")]
pub use self::product::*;
#[cfg(feature = "climate")]
mod removals;
#[cfg(feature = "climate")]
pub use self::removals::*;
#[cfg(feature = "climate")]
mod supplier;
#[cfg(feature = "climate")]
pub use self::supplier::*;
