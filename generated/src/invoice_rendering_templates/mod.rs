// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`InvoiceRenderingTemplate`]: A look for invoice PDFs, made in the Dashboard and referred to by invoices, customers and subscriptions.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the templates that shape invoice PDFs, the newest first. | `GET /v1/invoice_rendering_templates` |
//! | [`retrieve`](retrieve()) | Fetches a template of invoice PDFs, in its latest version unless you name an earlier one. | `GET /v1/invoice_rendering_templates/{template}` |
//! | [`archive`](archive()) | Archives a template of invoice PDFs: nothing new can use it and it can't change. | `POST /v1/invoice_rendering_templates/{template}/archive` |
//! | [`unarchive`](unarchive()) | Brings an archived template of invoice PDFs back into use. | `POST /v1/invoice_rendering_templates/{template}/unarchive` |
//!
//! Feature: `invoice_rendering_templates`.

#[cfg(feature = "invoice_rendering_templates")]
pub mod requests;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateArchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplatearchive")]
pub use self::requests::archive::archive;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "GetInvoiceRenderingTemplates")]
#[doc(alias = "getinvoicerenderingtemplates")]
pub use self::requests::list::list;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "GetInvoiceRenderingTemplatesTemplate")]
#[doc(alias = "getinvoicerenderingtemplatestemplate")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateUnarchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplateunarchive")]
pub use self::requests::unarchive::unarchive;
#[cfg_attr(not(docsrs), cfg(feature = "invoice_rendering_templates"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "invoice_rendering_templates"))]
pub use self::types::*;
#[cfg(feature = "invoice_rendering_templates")]
pub mod params;
