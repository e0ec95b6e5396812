// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Collection method: the same shape as [`crate::types::MandateUsBankAccountCollectionMethod`].
pub type CollectionMethod = crate::types::MandateUsBankAccountCollectionMethod;
