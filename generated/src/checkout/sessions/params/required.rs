// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Required: the same shape as [`crate::types::SessionTaxIdCollectionRequired`].
pub type Required = crate::types::SessionTaxIdCollectionRequired;
