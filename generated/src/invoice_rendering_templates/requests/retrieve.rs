// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an invoice rendering template.
///
/// `GET /v1/invoice_rendering_templates/{template}`
///
/// - `template`, in the path: Template. At most 5000 characters.
///
/// Feature: `invoice_rendering_templates`.
#[doc(alias = "GetInvoiceRenderingTemplatesTemplate")]
#[doc(alias = "getinvoicerenderingtemplatestemplate")]
pub fn retrieve(
    template: impl Into<
        rt::Id<crate::invoice_rendering_templates::InvoiceRenderingTemplate>,
    >,
) -> Retrieve {
    Retrieve {
        template: template.into(),
        ..Default::default()
    }
}
/// The request of [`invoice_rendering_templates.retrieve`](retrieve()).
///
/// `GET /v1/invoice_rendering_templates/{template}` (`GetInvoiceRenderingTemplatesTemplate`).
#[doc(alias = "GetInvoiceRenderingTemplatesTemplate")]
#[doc(alias = "getinvoicerenderingtemplatestemplate")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    template: rt::Id<crate::invoice_rendering_templates::InvoiceRenderingTemplate>,
    expand: Option<Vec<String>>,
    version: Option<i64>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Version.
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}
rt::record! {
    Retrieve;
    0 => template "template" required path;
    1 => expand "expand" query;
    2 => version "version" query;
}
rt::request! {
    Retrieve -> crate::invoice_rendering_templates::InvoiceRenderingTemplate;
    "GetInvoiceRenderingTemplatesTemplate" Get "/v1/invoice_rendering_templates/{template}" Query;
}
impl rt::Retrieve for crate::invoice_rendering_templates::InvoiceRenderingTemplate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
