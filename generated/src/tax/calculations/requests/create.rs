// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::tax::Calculation;
use crate::tax::calculations::params::CustomerDetails;
use crate::tax::calculations::params::LineItem;
use crate::tax::calculations::params::ShipFromDetails;
use crate::tax::calculations::params::ShippingCost;

/// Computes the tax on a purchase, from what is sold and where the customer is. Nothing is recorded, and it can be used for 90 days.
///
/// `POST /v1/tax/calculations`
///
/// ```
/// use stripe_client::tax;
///
/// let calculation = tax::calculations::create(
///     "usd",
///     [tax::calculations::params::LineItem::new(2000)],
/// )
/// .customer("cus_123")
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `currency`, in the body: The currency of the amounts beside it.
/// - `line_items`, in the body: What the customer buys, with amounts and tax codes.
///
/// # Parameters
///
/// - [`customer`](Create::customer()): Id of a customer whose address and tax ids to use.
/// - [`customer_details`](Create::customer_details()): Where the customer is and which tax ids they have.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`ship_from_details`](Create::ship_from_details()): Where the goods are sent from.
/// - [`shipping_cost`](Create::shipping_cost()): What shipping costs, so that it is taxed too.
/// - [`tax_date`](Create::tax_date()): The moment whose rules and rates apply, up to 48 hours back or ahead.
///
/// # Answer
///
/// [`Calculation`](crate::tax::Calculation).
///
/// # Errors
///
/// The customer's address isn't good enough to find the place.
///
/// # What follows
///
/// [`tax.transactions.create_from_calculation`](crate::tax::transactions::create_from_calculation()) records it once the customer has paid.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/calculations/create)
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
    /// Id of a customer whose address and tax ids to use.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(2, value), self.1)
    }

    /// Where the customer is and which tax ids they have. This decides on the tax, unless [`customer`](Self::customer()) is given.
    pub fn customer_details<K>(self, value: impl rt::Maybe<CustomerDetails, K>) -> Self {
        Self(self.0.maybe::<CustomerDetails, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Where the goods are sent from.
    pub fn ship_from_details<K>(
        self,
        value: impl rt::Maybe<ShipFromDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<ShipFromDetails, K>(5, value), self.1)
    }

    /// What shipping costs, so that it is taxed too.
    pub fn shipping_cost<K>(self, value: impl rt::Maybe<ShippingCost, K>) -> Self {
        Self(self.0.maybe::<ShippingCost, K>(6, value), self.1)
    }

    /// The moment whose rules and rates apply, up to 48 hours back or ahead. Now if left out. In seconds since 1970.
    pub fn tax_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(7, value), self.1)
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
