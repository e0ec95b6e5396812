// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all invoice rendering templates.
///
/// `GET /v1/invoice_rendering_templates`
///
/// Feature: `invoice_rendering_templates`.
#[doc(alias = "GetInvoiceRenderingTemplates")]
#[doc(alias = "getinvoicerenderingtemplates")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`invoice_rendering_templates.list`](list()).
///
/// `GET /v1/invoice_rendering_templates` (`GetInvoiceRenderingTemplates`).
#[doc(alias = "GetInvoiceRenderingTemplates")]
#[doc(alias = "getinvoicerenderingtemplates")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    status: Option<crate::invoice_rendering_templates::InvoiceRenderingTemplateStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `active` or `archived`.
    pub fn status(
        mut self,
        value: crate::invoice_rendering_templates::InvoiceRenderingTemplateStatus,
    ) -> Self {
        self.status = Some(value);
        self
    }
}
rt::record! {
    List;
    0 => ending_before "ending_before" query;
    1 => expand "expand" query;
    2 => limit "limit" query;
    3 => starting_after "starting_after" query;
    4 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::invoice_rendering_templates::InvoiceRenderingTemplate>;
    "GetInvoiceRenderingTemplates" Get "/v1/invoice_rendering_templates" Query;
}
rt::list! {
    List -> crate::invoice_rendering_templates::InvoiceRenderingTemplate;
}
