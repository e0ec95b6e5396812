// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::rt;
use crate::tax_rates::TaxRate;

/// List all tax rates.
///
/// `GET /v1/tax_rates`
///
/// Feature: `tax_rates`.
#[doc(alias = "GetTaxRates")]
#[doc(alias = "gettaxrates")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`tax_rates.list`](list()).
///
/// `GET /v1/tax_rates` (`GetTaxRates`).
#[doc(alias = "GetTaxRates")]
#[doc(alias = "gettaxrates")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value), self.1)
    }

    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Inclusive.
    pub fn inclusive(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<TaxRate>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<TaxRate>;
    "GetTaxRates" Get "/v1/tax_rates" Query;
    "active" query: bool;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "inclusive" query: bool;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> TaxRate;
}
