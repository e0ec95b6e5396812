// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Calculation's line items.
///
/// `GET /v1/tax/calculations/{calculation}/line_items`
///
/// - `calculation`, in the path: Calculation. At most 5000 characters.
///
/// Feature: `tax`.
#[doc(alias = "GetTaxCalculationsCalculationLineItems")]
#[doc(alias = "gettaxcalculationscalculationlineitems")]
pub fn list(calculation: impl Into<rt::Id<crate::tax::Calculation>>) -> List {
    List {
        calculation: calculation.into(),
        ..Default::default()
    }
}
/// The request of [`tax.calculations.line_items.list`](list()).
///
/// `GET /v1/tax/calculations/{calculation}/line_items` (`GetTaxCalculationsCalculationLineItems`).
#[doc(alias = "GetTaxCalculationsCalculationLineItems")]
#[doc(alias = "gettaxcalculationscalculationlineitems")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    calculation: rt::Id<crate::tax::Calculation>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 500 characters.
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
    /// Starting after. At most 500 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
}
rt::record! {
    List;
    0 => calculation "calculation" required path;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::tax::CalculationLineItem>;
    "GetTaxCalculationsCalculationLineItems" Get "/v1/tax/calculations/{calculation}/line_items" Query;
}
rt::list! {
    List -> crate::tax::CalculationLineItem;
}
