// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Download url: the same shape as [`crate::v2::commerce::ProductCatalogImportUploadUrl`].
pub type ProductCatalogImportDownloadUrl = crate::v2::commerce::ProductCatalogImportUploadUrl;
