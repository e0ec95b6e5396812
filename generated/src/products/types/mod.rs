// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "plans", feature = "prices", feature = "products"))
)]
mod product;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "plans", feature = "prices", feature = "products"))
)]
pub use self::product::*;
#[cfg(feature = "products")]
mod product_feature;
#[cfg(feature = "products")]
pub use self::product_feature::*;
