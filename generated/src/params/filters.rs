// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `filters`.
///
/// Contract: `#/paths/~1v1~1financial_connections~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/filters`.
#[derive(Clone)]
#[must_use]
pub struct Filters(rt::Params);
impl Filters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account subcategories. `checking`, `credit_card`, `line_of_credit`, `mortgage` or `savings`.
    pub fn account_subcategories(
        self,
        value: impl IntoIterator<
            Item = crate::financial_connections::LinkAccountSessionFiltersAccountSubcategory,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::financial_connections::LinkAccountSessionFiltersAccountSubcategory,
                >(0, value),
        )
    }
    /// Countries.
    pub fn countries(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Filters;
    "account_subcategories": Option<Vec<crate::financial_connections::LinkAccountSessionFiltersAccountSubcategory>>;
    "countries": Option<Vec<String>>;
}
