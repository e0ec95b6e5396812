// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a tax rate.
///
/// `GET /v1/tax_rates/{tax_rate}`
///
/// - `tax_rate`, in the path: Tax rate. At most 5000 characters.
///
/// Feature: `tax_rates`.
#[doc(alias = "GetTaxRatesTaxRate")]
#[doc(alias = "gettaxratestaxrate")]
pub fn retrieve(tax_rate: impl Into<rt::Id<crate::tax_rates::TaxRate>>) -> Retrieve {
    Retrieve {
        tax_rate: tax_rate.into(),
        ..Default::default()
    }
}
/// The request of [`tax_rates.retrieve`](retrieve()).
///
/// `GET /v1/tax_rates/{tax_rate}` (`GetTaxRatesTaxRate`).
#[doc(alias = "GetTaxRatesTaxRate")]
#[doc(alias = "gettaxratestaxrate")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    tax_rate: rt::Id<crate::tax_rates::TaxRate>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tax_rates::TaxRate>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => tax_rate "tax_rate" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::tax_rates::TaxRate;
    "GetTaxRatesTaxRate" Get "/v1/tax_rates/{tax_rate}" Query;
}
impl rt::Retrieve for crate::tax_rates::TaxRate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
