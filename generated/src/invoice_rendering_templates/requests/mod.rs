// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `invoice_rendering_templates`, as its functions make them.

#[cfg(feature = "invoice_rendering_templates")]
pub(super) mod archive;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateArchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplatearchive")]
pub use self::archive::Archive;
#[cfg(feature = "invoice_rendering_templates")]
pub(super) mod list;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "GetInvoiceRenderingTemplates")]
#[doc(alias = "getinvoicerenderingtemplates")]
pub use self::list::List;
#[cfg(feature = "invoice_rendering_templates")]
pub(super) mod retrieve;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "GetInvoiceRenderingTemplatesTemplate")]
#[doc(alias = "getinvoicerenderingtemplatestemplate")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "invoice_rendering_templates")]
pub(super) mod unarchive;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateUnarchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplateunarchive")]
pub use self::unarchive::Unarchive;
