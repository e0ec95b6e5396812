// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::PageSize;
use crate::rt;

/// Whether line items on the invoice PDF show prices with the taxes in them or without.
///
/// The values of `rendering.amount_tax_display`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/rendering/properties/amount_tax_display`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountTaxDisplay {
    /// `exclude_tax`: Line items are shown without tax.
    ExcludeTax,
    /// `include_inclusive_tax`: Line items are shown with inclusive tax in them.
    IncludeInclusiveTax,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the PDF looks like.
///
/// The parameters of `rendering.pdf`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/rendering/properties/pdf`.
#[derive(Clone)]
#[must_use]
pub struct Pdf(rt::Params);

impl Pdf {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The paper size of the PDF. `auto` picks A4 or letter by the customer's language and country. `a4`, `auto` or `letter`.
    pub fn page_size<K>(self, value: impl rt::Maybe<PageSize, K>) -> Self {
        Self(self.0.maybe::<PageSize, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the invoice looks as a PDF and on its page.
///
/// The parameters of `rendering`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/rendering`.
#[derive(Clone)]
#[must_use]
pub struct Rendering(rt::Params);

impl Rendering {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether line items on the invoice PDF show prices with the taxes in them or without. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display<K>(
        self,
        value: impl rt::Maybe<AmountTaxDisplay, K>,
    ) -> Self {
        Self(self.0.maybe::<AmountTaxDisplay, K>(0, value))
    }

    /// Clears `amount_tax_display`.
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.clear(0))
    }

    /// What the PDF looks like.
    pub fn pdf<K>(self, value: impl rt::Maybe<Pdf, K>) -> Self {
        Self(self.0.maybe::<Pdf, K>(1, value))
    }

    /// The look of this invoice, as an invoice rendering template's id.
    pub fn template<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Which version of the template to take. The newest unless set.
    pub fn template_version(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Clears `template_version`.
    pub fn clear_template_version(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    AmountTaxDisplay;
    0 => ExcludeTax "exclude_tax";
    1 => IncludeInclusiveTax "include_inclusive_tax";
}

rt::params! {
    Pdf;
    "page_size": PageSize;
}

rt::params! {
    Rendering;
    "amount_tax_display": rt::Clearable<AmountTaxDisplay>;
    "pdf": Pdf;
    "template": String;
    "template_version": rt::Clearable<i64>;
}
