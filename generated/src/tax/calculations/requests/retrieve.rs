// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Calculation.
///
/// `GET /v1/tax/calculations/{calculation}`
///
/// - `calculation`, in the path: Calculation. At most 5000 characters.
///
/// Feature: `tax`.
#[doc(alias = "GetTaxCalculationsCalculation")]
#[doc(alias = "gettaxcalculationscalculation")]
pub fn retrieve(calculation: impl Into<rt::Id<crate::tax::Calculation>>) -> Retrieve {
    Retrieve {
        calculation: calculation.into(),
        ..Default::default()
    }
}
/// The request of [`tax.calculations.retrieve`](retrieve()).
///
/// `GET /v1/tax/calculations/{calculation}` (`GetTaxCalculationsCalculation`).
#[doc(alias = "GetTaxCalculationsCalculation")]
#[doc(alias = "gettaxcalculationscalculation")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    calculation: rt::Id<crate::tax::Calculation>,
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
            crate::ExpandPath<crate::tax::Calculation>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => calculation "calculation" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::tax::Calculation;
    "GetTaxCalculationsCalculation" Get "/v1/tax/calculations/{calculation}" Query;
}
impl rt::Retrieve for crate::tax::Calculation {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
