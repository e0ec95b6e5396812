// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Unarchive an invoice rendering template.
///
/// `POST /v1/invoice_rendering_templates/{template}/unarchive`
///
/// - `template`, in the path: Template. At most 5000 characters.
///
/// Feature: `invoice_rendering_templates`.
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateUnarchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplateunarchive")]
pub fn unarchive(
    template: impl Into<
        rt::Id<crate::invoice_rendering_templates::InvoiceRenderingTemplate>,
    >,
) -> Unarchive {
    Unarchive {
        template: template.into(),
        ..Default::default()
    }
}
/// The request of [`invoice_rendering_templates.unarchive`](unarchive()).
///
/// `POST /v1/invoice_rendering_templates/{template}/unarchive` (`PostInvoiceRenderingTemplatesTemplateUnarchive`).
#[doc(alias = "PostInvoiceRenderingTemplatesTemplateUnarchive")]
#[doc(alias = "postinvoicerenderingtemplatestemplateunarchive")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unarchive {
    template: rt::Id<crate::invoice_rendering_templates::InvoiceRenderingTemplate>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Unarchive {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Unarchive;
    0 => template "template" required path;
    1 => expand "expand";
}
rt::request! {
    Unarchive -> crate::invoice_rendering_templates::InvoiceRenderingTemplate;
    "PostInvoiceRenderingTemplatesTemplateUnarchive" Post "/v1/invoice_rendering_templates/{template}/unarchive" Form;
}
