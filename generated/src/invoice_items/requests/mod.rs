// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoice_items")]
mod create;
#[cfg(feature = "invoice_items")]
#[doc(alias = "PostInvoiceitems")]
#[doc(alias = "postinvoiceitems")]
pub use self::create::*;
#[cfg(feature = "invoice_items")]
mod delete;
#[cfg(feature = "invoice_items")]
#[doc(alias = "DeleteInvoiceitemsInvoiceitem")]
#[doc(alias = "deleteinvoiceitemsinvoiceitem")]
pub use self::delete::*;
#[cfg(feature = "invoice_items")]
mod list;
#[cfg(feature = "invoice_items")]
#[doc(alias = "GetInvoiceitems")]
#[doc(alias = "getinvoiceitems")]
pub use self::list::*;
#[cfg(feature = "invoice_items")]
mod retrieve;
#[cfg(feature = "invoice_items")]
#[doc(alias = "GetInvoiceitemsInvoiceitem")]
#[doc(alias = "getinvoiceitemsinvoiceitem")]
pub use self::retrieve::*;
#[cfg(feature = "invoice_items")]
mod update;
#[cfg(feature = "invoice_items")]
#[doc(alias = "PostInvoiceitemsInvoiceitem")]
#[doc(alias = "postinvoiceitemsinvoiceitem")]
pub use self::update::*;
