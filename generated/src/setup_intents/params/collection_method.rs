// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Collection method: the same shape as [`crate::types::PaperCollection`].
pub type CollectionMethod = crate::types::PaperCollection;
