// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Transaction from a Calculation.
///
/// `POST /v1/tax/transactions/create_from_calculation`
///
/// - `calculation`, in the body: Calculation. At most 5000 characters.
/// - `reference`, in the body: Reference. At most 500 characters.
///
/// Feature: `tax`.
#[doc(alias = "PostTaxTransactionsCreateFromCalculation")]
#[doc(alias = "posttaxtransactionscreatefromcalculation")]
pub fn create_from_calculation(
    calculation: impl Into<String>,
    reference: impl Into<String>,
) -> CreateFromCalculation {
    CreateFromCalculation {
        calculation: calculation.into(),
        reference: reference.into(),
        ..Default::default()
    }
}
/// The request of [`tax.transactions.create_from_calculation`](create_from_calculation()).
///
/// `POST /v1/tax/transactions/create_from_calculation` (`PostTaxTransactionsCreateFromCalculation`).
#[doc(alias = "PostTaxTransactionsCreateFromCalculation")]
#[doc(alias = "posttaxtransactionscreatefromcalculation")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFromCalculation {
    calculation: String,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    posted_at: Option<rt::Timestamp>,
    reference: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl CreateFromCalculation {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Posted at, in seconds since 1970.
    pub fn posted_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.posted_at = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tax::Transaction>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    CreateFromCalculation;
    0 => calculation "calculation" required;
    1 => expand "expand";
    2 => metadata "metadata";
    3 => posted_at "posted_at";
    4 => reference "reference" required;
}
rt::request! {
    CreateFromCalculation -> crate::tax::Transaction;
    "PostTaxTransactionsCreateFromCalculation" Post "/v1/tax/transactions/create_from_calculation" Form;
}
