// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `filters`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/filters`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filters {
    account_subcategories: Option<
        Vec<crate::financial_connections::LinkAccountSessionFiltersAccountSubcategory>,
    >,
    countries: Option<Vec<String>>,
    extra: rt::Extra,
}
impl Filters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account subcategories. `checking`, `credit_card`, `line_of_credit`, `mortgage` or `savings`.
    pub fn account_subcategories(
        mut self,
        value: impl IntoIterator<
            Item = crate::financial_connections::LinkAccountSessionFiltersAccountSubcategory,
        >,
    ) -> Self {
        self.account_subcategories = Some(value.into_iter().collect());
        self
    }
    /// Countries.
    pub fn countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.countries = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Filters;
    0 => account_subcategories "account_subcategories";
    1 => countries "countries";
}
