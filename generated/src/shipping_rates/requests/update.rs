// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::shipping_rates::TaxBehavior;
use crate::shipping_rates::params::UpdateFixedAmount;

/// Changes whether a shipping rate is offered, its amounts in further currencies or its tax behavior.
///
/// `POST /v1/shipping_rates/{shipping_rate_token}`
///
/// ```
/// use stripe_client::shipping_rates;
///
/// let shipping_rate = shipping_rates::update("shr_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `shipping_rate_token`, in the path: Id of the shipping rate.
///
/// # Parameters
///
/// - [`active`](Update::active()): Whether it can be used for anything new.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`fixed_amount`](Update::fixed_amount()): What shipping costs in other currencies.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`tax_behavior`](Update::tax_behavior()): Whether tax is in the shipping price (`inclusive`) or added to it (`exclusive`).
///
/// # Answer
///
/// [`ShippingRate`](crate::shipping_rates::ShippingRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/shipping_rates/update)
///
/// Feature: `shipping_rates`.
#[doc(alias = "PostShippingRatesShippingRateToken")]
#[doc(alias = "postshippingratesshippingratetoken")]
pub fn update(shipping_rate_token: impl Into<rt::Id<ShippingRate>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<ShippingRate>>(0, shipping_rate_token),
        rt::RequestOptions::default(),
    )
}

/// The request of [`shipping_rates.update`](update()).
///
/// `POST /v1/shipping_rates/{shipping_rate_token}` (`PostShippingRatesShippingRateToken`).
#[doc(alias = "PostShippingRatesShippingRateToken")]
#[doc(alias = "postshippingratesshippingratetoken")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether it can be used for anything new. What uses it already goes on.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// What shipping costs in other currencies.
    pub fn fixed_amount<K>(self, value: impl rt::Maybe<UpdateFixedAmount, K>) -> Self {
        Self(self.0.maybe::<UpdateFixedAmount, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Whether tax is in the shipping price (`inclusive`) or added to it (`exclusive`). `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior<K>(self, value: impl rt::Maybe<TaxBehavior, K>) -> Self {
        Self(self.0.maybe::<TaxBehavior, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ShippingRate>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> ShippingRate;
    "PostShippingRatesShippingRateToken" Post "/v1/shipping_rates/{shipping_rate_token}" Form;
    "shipping_rate_token" required path: String;
    "active": bool;
    "expand": Vec<String>;
    "fixed_amount": UpdateFixedAmount;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "tax_behavior": TaxBehavior;
}
