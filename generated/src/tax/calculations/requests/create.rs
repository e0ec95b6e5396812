// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Calculation.
///
/// `POST /v1/tax/calculations`
///
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `line_items`, in the body: Line items.
///
/// Feature: `tax`.
#[doc(alias = "PostTaxCalculations")]
#[doc(alias = "posttaxcalculations")]
pub fn create(
    currency: impl Into<rt::Currency>,
    line_items: impl IntoIterator<Item = crate::tax::calculations::params::LineItem>,
) -> Create {
    Create {
        currency: currency.into(),
        line_items: line_items.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`tax.calculations.create`](create()).
///
/// `POST /v1/tax/calculations` (`PostTaxCalculations`).
#[doc(alias = "PostTaxCalculations")]
#[doc(alias = "posttaxcalculations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    currency: rt::Currency,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_details: Option<Box<crate::tax::calculations::params::CustomerDetails>>,
    expand: Option<Vec<String>>,
    line_items: Vec<crate::tax::calculations::params::LineItem>,
    ship_from_details: Option<Box<crate::tax::calculations::params::ShipFromDetails>>,
    shipping_cost: Option<Box<crate::tax::calculations::params::ShippingCost>>,
    tax_date: Option<i64>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer details.
    pub fn customer_details(
        mut self,
        value: crate::tax::calculations::params::CustomerDetails,
    ) -> Self {
        self.customer_details = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Ship from details.
    pub fn ship_from_details(
        mut self,
        value: crate::tax::calculations::params::ShipFromDetails,
    ) -> Self {
        self.ship_from_details = Some(Box::new(value));
        self
    }
    /// Shipping cost.
    pub fn shipping_cost(
        mut self,
        value: crate::tax::calculations::params::ShippingCost,
    ) -> Self {
        self.shipping_cost = Some(Box::new(value));
        self
    }
    /// Tax date.
    pub fn tax_date(mut self, value: i64) -> Self {
        self.tax_date = Some(value);
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
    Create;
    0 => currency "currency" required;
    1 => customer "customer";
    2 => customer_details "customer_details";
    3 => expand "expand";
    4 => line_items "line_items" required;
    5 => ship_from_details "ship_from_details";
    6 => shipping_cost "shipping_cost";
    7 => tax_date "tax_date";
}
rt::request! {
    Create -> crate::tax::Calculation;
    "PostTaxCalculations" Post "/v1/tax/calculations" Form;
}
