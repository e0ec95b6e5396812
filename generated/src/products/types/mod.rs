// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_prices_price")]
mod product;
#[cfg(feature = "_prices_price")]
pub use self::product::*;
#[cfg(feature = "products")]
mod product_feature;
#[cfg(feature = "products")]
pub use self::product_feature::*;
