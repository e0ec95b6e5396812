// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `climate.suppliers`, as its functions make them.

#[cfg(feature = "climate")]
pub(super) mod list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateSuppliers")]
#[doc(alias = "getclimatesuppliers")]
pub use self::list::List;
#[cfg(feature = "climate")]
pub(super) mod retrieve;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateSuppliersSupplier")]
#[doc(alias = "getclimatesupplierssupplier")]
pub use self::retrieve::Retrieve;
