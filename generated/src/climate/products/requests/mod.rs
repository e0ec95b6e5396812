// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `climate.products`, as its functions make them.

#[cfg(feature = "climate")]
pub(super) mod list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateProducts")]
#[doc(alias = "getclimateproducts")]
pub use self::list::List;
#[cfg(feature = "climate")]
pub(super) mod retrieve;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateProductsProduct")]
#[doc(alias = "getclimateproductsproduct")]
pub use self::retrieve::Retrieve;
