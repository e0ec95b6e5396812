// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.commerce.product_catalog`: the namespaces below it, and their types.

#[cfg(feature = "v2_commerce")]
pub mod imports;
