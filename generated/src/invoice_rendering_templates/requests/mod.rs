// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoice_rendering_templates")]
mod archive;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateArchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplatearchive")]
pub use self::archive::*;
#[cfg(feature = "invoice_rendering_templates")]
mod list;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "GetInvoiceRenderingTemplates")]
#[doc(alias = "getinvoicerenderingtemplates")]
pub use self::list::*;
#[cfg(feature = "invoice_rendering_templates")]
mod retrieve;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "GetInvoiceRenderingTemplatesTemplate")]
#[doc(alias = "getinvoicerenderingtemplatestemplate")]
pub use self::retrieve::*;
#[cfg(feature = "invoice_rendering_templates")]
mod unarchive;
#[cfg(feature = "invoice_rendering_templates")]
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateUnarchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplateunarchive")]
pub use self::unarchive::*;
