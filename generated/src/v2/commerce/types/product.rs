// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How far the import is: it waits for the upload first, and `status_details` tell how it ended.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status`.
///
/// Feature: `v2_commerce`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductCatalogImportStatus {
    /// `awaiting_upload`: Waits for the file: upload it to the address in `status_details`.
    AwaitingUpload,
    /// `failed`: Nothing was imported: `status_details` tells why.
    Failed,
    /// `processing`: The file is being read.
    Processing,
    /// `succeeded`: Everything was imported.
    Succeeded,
    /// `succeeded_with_errors`: Imported but for some rows: `status_details` leads to the list of errors.
    SucceededWithErrors,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ProductCatalogImportStatus;
    0 => AwaitingUpload "awaiting_upload";
    1 => Failed "failed";
    2 => Processing "processing";
    3 => Succeeded "succeeded";
    4 => SucceededWithErrors "succeeded_with_errors";
}
