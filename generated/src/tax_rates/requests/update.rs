// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_rates::TaxRate;
use crate::tax_rates::TaxType;

/// Changes how a tax rate is shown, or archives it. The percentage is fixed: for another, make another rate. Where an archived rate is set, it stays.
///
/// `POST /v1/tax_rates/{tax_rate}`
///
/// ```
/// use stripe_client::tax_rates;
///
/// let tax_rate = tax_rates::update("txr_123")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `tax_rate`, in the path: Id of the tax rate.
///
/// # Parameters
///
/// - [`active`](Update::active()): Whether it can be used for anything new.
/// - [`country`](Update::country()): The country, as a two-letter ISO 3166 code: `DE`.
/// - [`description`](Update::description()): Your own note on the tax rate.
/// - [`display_name`](Update::display_name()): What customers see as the name of the tax, on receipts and invoices: `VAT`.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`jurisdiction`](Update::jurisdiction()): Where the tax is due, as invoices and your reports show it.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`state`](Update::state()): The state that levies the tax, by its ISO 3166-2 code without the country: `NY`.
/// - [`tax_type`](Update::tax_type()): What kind of tax it is, such as `vat` or `sales_tax`.
///
/// # Answer
///
/// [`TaxRate`](crate::tax_rates::TaxRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_rates/update)
///
/// Feature: `tax_rates`.
#[doc(alias = "PostTaxRatesTaxRate")]
#[doc(alias = "posttaxratestaxrate")]
pub fn update(tax_rate: impl Into<rt::Id<TaxRate>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<TaxRate>>(0, tax_rate),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax_rates.update`](update()).
///
/// `POST /v1/tax_rates/{tax_rate}` (`PostTaxRatesTaxRate`).
#[doc(alias = "PostTaxRatesTaxRate")]
#[doc(alias = "posttaxratestaxrate")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether it can be used for anything new. False archives the rate, and subscriptions and invoices that have it keep it.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Your own note on the tax rate. Customers don't see it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// What customers see as the name of the tax, on receipts and invoices: `VAT`. At most 50 characters.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Where the tax is due, as invoices and your reports show it. At most 50 characters.
    pub fn jurisdiction<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// The state that levies the tax, by its ISO 3166-2 code without the country: `NY`.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// What kind of tax it is, such as `vat` or `sales_tax`.
    pub fn tax_type<K>(self, value: impl rt::Maybe<TaxType, K>) -> Self {
        Self(self.0.maybe::<TaxType, K>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<TaxRate>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> TaxRate;
    "PostTaxRatesTaxRate" Post "/v1/tax_rates/{tax_rate}" Form;
    "tax_rate" required path: String;
    "active": bool;
    "country": String;
    "description": String;
    "display_name": String;
    "expand": Vec<String>;
    "jurisdiction": String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "state": String;
    "tax_type": TaxType;
}
