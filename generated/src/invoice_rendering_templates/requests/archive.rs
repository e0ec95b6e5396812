// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Archive an invoice rendering template.
///
/// `POST /v1/invoice_rendering_templates/{template}/archive`
///
/// - `template`, in the path: Template. At most 5000 characters.
///
/// Feature: `invoice_rendering_templates`.
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateArchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplatearchive")]
pub fn archive(
    template: impl Into<
        rt::Id<crate::invoice_rendering_templates::InvoiceRenderingTemplate>,
    >,
) -> Archive {
    Archive {
        template: template.into(),
        ..Default::default()
    }
}
/// The request of [`invoice_rendering_templates.archive`](archive()).
///
/// `POST /v1/invoice_rendering_templates/{template}/archive` (`PostInvoiceRenderingTemplatesTemplateArchive`).
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateArchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplatearchive")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    template: rt::Id<crate::invoice_rendering_templates::InvoiceRenderingTemplate>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Archive {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Archive;
    0 => template "template" required path;
    1 => expand "expand";
}
rt::request! {
    Archive -> crate::invoice_rendering_templates::InvoiceRenderingTemplate;
    "PostInvoiceRenderingTemplatesTemplateArchive" Post "/v1/invoice_rendering_templates/{template}/archive" Form;
}
