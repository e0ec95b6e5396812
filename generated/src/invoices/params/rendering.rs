// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `rendering.pdf`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/rendering/properties/pdf`.
#[derive(Clone, Default)]
#[must_use]
pub struct Pdf {
    page_size: Option<crate::invoices::InvoiceRenderingPdfPageSize>,
    extra: rt::Extra,
}
impl Pdf {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Page size. `a4`, `auto` or `letter`.
    pub fn page_size(
        mut self,
        value: crate::invoices::InvoiceRenderingPdfPageSize,
    ) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Pdf;
    0 => page_size "page_size";
}
/// The parameters of `rendering`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/rendering`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rendering {
    amount_tax_display: rt::Clearable<crate::invoices::params::AmountTaxDisplay>,
    pdf: Option<Box<Pdf>>,
    template: Option<String>,
    template_version: rt::Clearable<i64>,
    extra: rt::Extra,
}
impl Rendering {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount tax display. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display(
        mut self,
        value: crate::invoices::params::AmountTaxDisplay,
    ) -> Self {
        self.amount_tax_display = rt::Clearable::Set(value);
        self
    }
    /// Clears `amount_tax_display`.
    pub fn clear_amount_tax_display(mut self) -> Self {
        self.amount_tax_display = rt::Clearable::Clear;
        self
    }
    /// Pdf.
    pub fn pdf(mut self, value: Pdf) -> Self {
        self.pdf = Some(Box::new(value));
        self
    }
    /// Template. At most 5000 characters.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Template version.
    pub fn template_version(mut self, value: i64) -> Self {
        self.template_version = rt::Clearable::Set(value);
        self
    }
    /// Clears `template_version`.
    pub fn clear_template_version(mut self) -> Self {
        self.template_version = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Rendering;
    0 => amount_tax_display "amount_tax_display";
    1 => pdf "pdf";
    2 => template "template";
    3 => template_version "template_version";
}
