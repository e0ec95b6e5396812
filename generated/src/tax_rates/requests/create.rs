// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_rates::TaxRate;
use crate::tax_rates::TaxType;

/// Creates a tax rate to set on invoices and subscriptions by hand. Its percentage and whether it is included are fixed. Stripe Tax needs none.
///
/// `POST /v1/tax_rates`
///
/// ```
/// use stripe_client::tax_rates;
///
/// let tax_rate = tax_rates::create("Example", true, 1.5)
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `display_name`, in the body: What customers see as the name of the tax, on receipts and invoices: `VAT`.
/// - `inclusive`, in the body: Whether prices contain the tax already, or it is added to them.
/// - `percentage`, in the body: The rate of the tax in percent.
///
/// # Parameters
///
/// - [`active`](Create::active()): Whether it can be used, true if left out.
/// - [`country`](Create::country()): The country, as a two-letter ISO 3166 code: `DE`.
/// - [`description`](Create::description()): Your own note on the tax rate.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`jurisdiction`](Create::jurisdiction()): Where the tax is due, as invoices and your reports show it.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`state`](Create::state()): The state that levies the tax, by its ISO 3166-2 code without the country: `NY`.
/// - [`tax_type`](Create::tax_type()): What kind of tax it is, such as `vat` or `sales_tax`.
///
/// # Answer
///
/// [`TaxRate`](crate::tax_rates::TaxRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_rates/create)
///
/// Feature: `tax_rates`.
#[doc(alias = "PostTaxRates")]
#[doc(alias = "posttaxrates")]
pub fn create(
    display_name: impl Into<String>,
    inclusive: bool,
    percentage: f64,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, display_name)
            .set::<bool>(1, inclusive)
            .set::<f64>(2, percentage),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax_rates.create`](create()).
///
/// `POST /v1/tax_rates` (`PostTaxRates`).
#[doc(alias = "PostTaxRates")]
#[doc(alias = "posttaxrates")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Whether it can be used, true if left out.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Your own note on the tax rate. Customers don't see it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// Where the tax is due, as invoices and your reports show it. At most 50 characters.
    pub fn jurisdiction<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(8, value), self.1)
    }

    /// The state that levies the tax, by its ISO 3166-2 code without the country: `NY`.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// What kind of tax it is, such as `vat` or `sales_tax`.
    pub fn tax_type<K>(self, value: impl rt::Maybe<TaxType, K>) -> Self {
        Self(self.0.maybe::<TaxType, K>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<TaxRate>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> TaxRate;
    "PostTaxRates" Post "/v1/tax_rates" Form;
    "display_name" required: String;
    "inclusive" required: bool;
    "percentage" required: f64;
    "active": bool;
    "country": String;
    "description": String;
    "expand": Vec<String>;
    "jurisdiction": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "state": String;
    "tax_type": TaxType;
}
