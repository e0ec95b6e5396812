// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::shipping_rates::TaxBehavior;
use crate::shipping_rates::params::UpdateFixedAmount;

/// Update a shipping rate.
///
/// `POST /v1/shipping_rates/{shipping_rate_token}`
///
/// - `shipping_rate_token`, in the path: Shipping rate token. At most 5000 characters.
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
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Fixed amount.
    pub fn fixed_amount(self, value: UpdateFixedAmount) -> Self {
        Self(self.0.set::<UpdateFixedAmount>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(self, value: TaxBehavior) -> Self {
        Self(self.0.set::<TaxBehavior>(5, value), self.1)
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
