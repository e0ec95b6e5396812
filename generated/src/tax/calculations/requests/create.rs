// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::tax::Calculation;
use crate::tax::calculations::params::CustomerDetails;
use crate::tax::calculations::params::LineItem;
use crate::tax::calculations::params::ShipFromDetails;
use crate::tax::calculations::params::ShippingCost;

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
    line_items: impl IntoIterator<Item = LineItem>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Currency>(0, currency)
            .set_list::<LineItem>(1, line_items),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.calculations.create`](create()).
///
/// `POST /v1/tax/calculations` (`PostTaxCalculations`).
#[doc(alias = "PostTaxCalculations")]
#[doc(alias = "posttaxcalculations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(2, value), self.1)
    }

    /// Customer details.
    pub fn customer_details(self, value: CustomerDetails) -> Self {
        Self(self.0.set::<CustomerDetails>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Ship from details.
    pub fn ship_from_details(self, value: ShipFromDetails) -> Self {
        Self(self.0.set::<ShipFromDetails>(5, value), self.1)
    }

    /// Shipping cost.
    pub fn shipping_cost(self, value: ShippingCost) -> Self {
        Self(self.0.set::<ShippingCost>(6, value), self.1)
    }

    /// Tax date.
    pub fn tax_date(self, value: i64) -> Self {
        Self(self.0.set::<i64>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Calculation>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Calculation;
    "PostTaxCalculations" Post "/v1/tax/calculations" Form;
    "currency" required: String;
    "line_items" required: Vec<LineItem>;
    "customer": String;
    "customer_details": CustomerDetails;
    "expand": Vec<String>;
    "ship_from_details": ShipFromDetails;
    "shipping_cost": ShippingCost;
    "tax_date": i64;
}
