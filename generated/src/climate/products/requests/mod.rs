// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "climate")]
mod list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateProducts")]
#[doc(alias = "getclimateproducts")]
pub use self::list::*;
#[cfg(feature = "climate")]
mod retrieve;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateProductsProduct")]
#[doc(alias = "getclimateproductsproduct")]
pub use self::retrieve::*;
