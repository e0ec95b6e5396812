// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `invoice_items`, as its functions make them.

#[cfg(feature = "invoice_items")]
pub(super) mod create;
#[cfg(feature = "invoice_items")]
#[doc(alias = "PostInvoiceitems")]
#[doc(alias = "postinvoiceitems")]
pub use self::create::Create;
#[cfg(feature = "invoice_items")]
pub(super) mod delete;
#[cfg(feature = "invoice_items")]
#[doc(alias = "DeleteInvoiceitemsInvoiceitem")]
#[doc(alias = "deleteinvoiceitemsinvoiceitem")]
pub use self::delete::Delete;
#[cfg(feature = "invoice_items")]
pub(super) mod list;
#[cfg(feature = "invoice_items")]
#[doc(alias = "GetInvoiceitems")]
#[doc(alias = "getinvoiceitems")]
pub use self::list::List;
#[cfg(feature = "invoice_items")]
pub(super) mod retrieve;
#[cfg(feature = "invoice_items")]
#[doc(alias = "GetInvoiceitemsInvoiceitem")]
#[doc(alias = "getinvoiceitemsinvoiceitem")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "invoice_items")]
pub(super) mod update;
#[cfg(feature = "invoice_items")]
#[doc(alias = "PostInvoiceitemsInvoiceitem")]
#[doc(alias = "postinvoiceitemsinvoiceitem")]
pub use self::update::Update;
