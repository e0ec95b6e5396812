// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Calculation;
use crate::tax::CalculationLineItem;

/// Retrieve a Calculation's line items.
///
/// `GET /v1/tax/calculations/{calculation}/line_items`
///
/// - `calculation`, in the path: Calculation. At most 5000 characters.
///
/// Feature: `tax`.
#[doc(alias = "GetTaxCalculationsCalculationLineItems")]
#[doc(alias = "gettaxcalculationscalculationlineitems")]
pub fn list(calculation: impl Into<rt::Id<Calculation>>) -> List {
    List(
        List::default().0.set::<rt::Id<Calculation>>(0, calculation),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.calculations.line_items.list`](list()).
///
/// `GET /v1/tax/calculations/{calculation}/line_items` (`GetTaxCalculationsCalculationLineItems`).
#[doc(alias = "GetTaxCalculationsCalculationLineItems")]
#[doc(alias = "gettaxcalculationscalculationlineitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Ending before. At most 500 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Starting after. At most 500 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }
}

rt::request! {
    List -> rt::List<CalculationLineItem>;
    "GetTaxCalculationsCalculationLineItems" Get "/v1/tax/calculations/{calculation}/line_items" Query;
    "calculation" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> CalculationLineItem;
}
