// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "climate")]
mod list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateSuppliers")]
#[doc(alias = "getclimatesuppliers")]
pub use self::list::*;
#[cfg(feature = "climate")]
mod retrieve;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateSuppliersSupplier")]
#[doc(alias = "getclimatesupplierssupplier")]
pub use self::retrieve::*;
