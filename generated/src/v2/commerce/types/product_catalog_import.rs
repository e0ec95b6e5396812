// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::commerce::FeedType;
use crate::v2::commerce::ProductCatalogImportStatus;

/// The `v2.commerce.product_catalog_import` object.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImport {
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Feed type. `inventory`, `pricing` or `product`.
    pub feed_type: FeedType,
    /// Id.
    pub id: rt::Id<ProductCatalogImport>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Status. `awaiting_upload`, `failed`, `processing`, `succeeded` or `succeeded_with_errors`.
    pub status: ProductCatalogImportStatus,
    /// Status details.
    pub status_details: Option<Box<ProductCatalogImportStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `status_details.awaiting_upload`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/awaiting_upload`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportAwaitingUpload {
    /// Upload url.
    pub upload_url: ProductCatalogImportUploadUrl,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status_details.failed.code`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/failed/properties/code`.
///
/// Feature: `v2_commerce`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductCatalogImportCode {
    /// `file_not_found`
    FileNotFound,
    /// `internal_error`
    InternalError,
    /// `invalid_file`
    InvalidFile,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `status_details.succeeded_with_errors.error_file.download_url`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded_with_errors/properties/error_file/properties/download_url`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportDownloadUrl {
    /// Expires at. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// Url.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `status_details.succeeded_with_errors.error_file`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded_with_errors/properties/error_file`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportErrorFile {
    /// Content type.
    pub content_type: String,
    /// Download url.
    pub download_url: ProductCatalogImportDownloadUrl,
    /// Size.
    pub size: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `status_details.failed`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/failed`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportFailed {
    /// Code. `file_not_found`, `internal_error` or `invalid_file`.
    pub code: ProductCatalogImportCode,
    /// Failure message.
    pub failure_message: String,
    /// Type. `cannot_proceed` or `transient_failure`.
    pub r#type: ProductCatalogImportType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `status_details.processing`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/processing`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportProcessing {
    /// Error count.
    pub error_count: rt::Int64,
    /// Success count.
    pub success_count: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `status_details.succeeded_with_errors.samples[]`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded_with_errors/properties/samples/items`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportSample {
    /// Error message.
    pub error_message: String,
    /// Field.
    pub field: String,
    /// Id.
    pub id: String,
    /// Row.
    pub row: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `status_details`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportStatusDetails {
    /// Awaiting upload.
    pub awaiting_upload: Option<Box<ProductCatalogImportAwaitingUpload>>,
    /// Failed.
    pub failed: Option<Box<ProductCatalogImportFailed>>,
    /// Processing.
    pub processing: Option<Box<ProductCatalogImportProcessing>>,
    /// Succeeded.
    pub succeeded: Option<Box<ProductCatalogImportSucceeded>>,
    /// Succeeded with errors.
    pub succeeded_with_errors: Option<Box<ProductCatalogImportSucceededWithErrors>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `status_details.succeeded`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportSucceeded {
    /// Success count.
    pub success_count: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `status_details.succeeded_with_errors`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded_with_errors`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportSucceededWithErrors {
    /// Error count.
    pub error_count: rt::Int64,
    /// Error file.
    pub error_file: ProductCatalogImportErrorFile,
    /// Samples.
    pub samples: Vec<ProductCatalogImportSample>,
    /// Success count.
    pub success_count: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status_details.failed.type`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/failed/properties/type`.
///
/// Feature: `v2_commerce`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductCatalogImportType {
    /// `cannot_proceed`
    CannotProceed,
    /// `transient_failure`
    TransientFailure,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `status_details.awaiting_upload.upload_url`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/awaiting_upload/properties/upload_url`.
///
/// Feature: `v2_commerce`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductCatalogImportUploadUrl {
    /// Expires at. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// Url.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ProductCatalogImport;
    const "object" = Str("v2.commerce.product_catalog_import");
    0 => created "created" required;
    1 => feed_type "feed_type" required;
    2 => id "id" required;
    3 => livemode "livemode" required;
    4 => metadata "metadata" required;
    5 => status "status" required;
    6 => status_details "status_details";
}

rt::record! {
    ProductCatalogImportAwaitingUpload;
    0 => upload_url "upload_url" required;
}

rt::open_enum! {
    ProductCatalogImportCode;
    0 => FileNotFound "file_not_found";
    1 => InternalError "internal_error";
    2 => InvalidFile "invalid_file";
}

rt::record! {
    ProductCatalogImportDownloadUrl;
    0 => expires_at "expires_at" required;
    1 => url "url" required;
}

rt::record! {
    ProductCatalogImportErrorFile;
    0 => content_type "content_type" required;
    1 => download_url "download_url" required;
    2 => size "size" required;
}

rt::record! {
    ProductCatalogImportFailed;
    0 => code "code" required;
    1 => failure_message "failure_message" required;
    2 => r#type "type" required;
}

rt::record! {
    ProductCatalogImportProcessing;
    0 => error_count "error_count" required;
    1 => success_count "success_count" required;
}

rt::record! {
    ProductCatalogImportSample;
    0 => error_message "error_message" required;
    1 => field "field" required;
    2 => id "id" required;
    3 => row "row" required;
}

rt::record! {
    ProductCatalogImportStatusDetails;
    0 => awaiting_upload "awaiting_upload";
    1 => failed "failed";
    2 => processing "processing";
    3 => succeeded "succeeded";
    4 => succeeded_with_errors "succeeded_with_errors";
}

rt::record! {
    ProductCatalogImportSucceeded;
    0 => success_count "success_count" required;
}

rt::record! {
    ProductCatalogImportSucceededWithErrors;
    0 => error_count "error_count" required;
    1 => error_file "error_file" required;
    2 => samples "samples" required;
    3 => success_count "success_count" required;
}

rt::open_enum! {
    ProductCatalogImportType;
    0 => CannotProceed "cannot_proceed";
    1 => TransientFailure "transient_failure";
}

rt::record! {
    ProductCatalogImportUploadUrl;
    0 => expires_at "expires_at" required;
    1 => url "url" required;
}
