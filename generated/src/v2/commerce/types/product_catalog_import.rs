// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::commerce::FeedType;
use crate::v2::commerce::ProductCatalogImportStatus;

/// A file of products, prices or stock on its way into Stripe. You upload it to the address that the import gives you, Stripe reads and checks it, and [`status`](Self::status) tells how far it is.
///
/// The `v2.commerce.product_catalog_import` object.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImport {
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// What is imported: products, prices or stock. `inventory`, `pricing` or `product`.
    pub feed_type: FeedType,
    /// Names this object in other calls.
    pub id: rt::Id<ProductCatalogImport>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// How far the import is: it waits for the upload first, and [`status_details`](Self::status_details) tell how it ended. `awaiting_upload`, `failed`, `processing`, `succeeded` or `succeeded_with_errors`.
    pub status: ProductCatalogImportStatus,
    /// How far the import came, or how it ended.
    pub status_details: Option<Box<ProductCatalogImportStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where to upload the file, and until when.
///
/// The fields of `status_details.awaiting_upload`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/awaiting_upload`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportAwaitingUpload {
    /// Where to upload the catalog file, and until when.
    pub upload_url: ProductCatalogImportUploadUrl,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the catalog couldn't be processed.
///
/// The values of `status_details.failed.code`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/failed/properties/code`.
///
/// Feature: `v2_commerce`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductCatalogImportCode {
    /// `file_not_found`: There was no uploaded file. Upload it and start again.
    FileNotFound,
    /// `internal_error`: A failure at Stripe's side. Try again.
    InternalError,
    /// `invalid_file`: The file isn't of the expected form. Mend it and start again.
    InvalidFile,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where to fetch the file with the errors.
///
/// The fields of `status_details.succeeded_with_errors.error_file.download_url`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded_with_errors/properties/error_file/properties/download_url`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportDownloadUrl {
    /// When the file can no longer be fetched there. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// The address to download the error file from.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A file that names each error.
///
/// The fields of `status_details.succeeded_with_errors.error_file`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded_with_errors/properties/error_file`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportErrorFile {
    /// The file's media type: `image/png`.
    pub content_type: String,
    /// Where to fetch the file with the errors. The address works without a key, for a while.
    pub download_url: ProductCatalogImportDownloadUrl,
    /// How large the file is, in bytes.
    pub size: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the import wasn't completed.
///
/// The fields of `status_details.failed`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/failed`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportFailed {
    /// Why the catalog couldn't be processed. `file_not_found`, `internal_error` or `invalid_file`.
    pub code: ProductCatalogImportCode,
    /// Why the import failed, in words.
    pub failure_message: String,
    /// Why the import failed, for programs. `cannot_proceed` or `transient_failure`.
    pub r#type: ProductCatalogImportType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How far the import is, while it runs.
///
/// The fields of `status_details.processing`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/processing`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportProcessing {
    /// How many records have failed so far.
    pub error_count: rt::Int64,
    /// How many records have been imported so far.
    pub success_count: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Some of the errors, for a first look.
///
/// The fields of `status_details.succeeded_with_errors.samples[]`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded_with_errors/properties/samples/items`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportSample {
    /// What is wrong with this record.
    pub error_message: String,
    /// Which field of the record is wrong.
    pub field: String,
    /// Id of the record that couldn't be imported.
    pub id: String,
    /// The line in the import file.
    pub row: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How far the import came, or how it ended.
///
/// The fields of `status_details`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportStatusDetails {
    /// Where to upload the file, and until when. Set while the file is awaited.
    pub awaiting_upload: Option<Box<ProductCatalogImportAwaitingUpload>>,
    /// Why the import wasn't completed.
    pub failed: Option<Box<ProductCatalogImportFailed>>,
    /// How far the import is, while it runs.
    pub processing: Option<Box<ProductCatalogImportProcessing>>,
    /// How many records were imported, if all were.
    pub succeeded: Option<Box<ProductCatalogImportSucceeded>>,
    /// How many records were imported and how many weren't, with the errors.
    pub succeeded_with_errors: Option<Box<ProductCatalogImportSucceededWithErrors>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How many records were imported, if all were.
///
/// The fields of `status_details.succeeded`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportSucceeded {
    /// How many records were imported.
    pub success_count: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How many records were imported and how many weren't, with the errors.
///
/// The fields of `status_details.succeeded_with_errors`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/succeeded_with_errors`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportSucceededWithErrors {
    /// How many records failed.
    pub error_count: rt::Int64,
    /// A file that names each error.
    pub error_file: ProductCatalogImportErrorFile,
    /// Some of the errors, for a first look. All are in the error file.
    pub samples: Vec<ProductCatalogImportSample>,
    /// How many records were imported.
    pub success_count: rt::Int64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the import failed, for programs.
///
/// The values of `status_details.failed.type`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/failed/properties/type`.
///
/// Feature: `v2_commerce`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductCatalogImportType {
    /// `cannot_proceed`: The same import can't succeed: mend the cause first.
    CannotProceed,
    /// `transient_failure`: It may succeed if tried again.
    TransientFailure,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where to upload the catalog file, and until when.
///
/// The fields of `status_details.awaiting_upload.upload_url`.
///
/// Contract: `#/components/schemas/v2.commerce.product_catalog_import/properties/status_details/properties/awaiting_upload/properties/upload_url`.
///
/// Feature: `v2_commerce`.
#[non_exhaustive]
pub struct ProductCatalogImportUploadUrl {
    /// When the file can no longer be uploaded there. An RFC 3339 time.
    pub expires_at: rt::DateTime,
    /// The address to upload the catalog file to, by PUT.
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
    3 => livemode = false "livemode" required;
    4 => metadata "metadata" required;
    5 => status "status" required;
    6 => status_details = None "status_details";
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
    0 => awaiting_upload = None "awaiting_upload";
    1 => failed = None "failed";
    2 => processing = None "processing";
    3 => succeeded = None "succeeded";
    4 => succeeded_with_errors = None "succeeded_with_errors";
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
