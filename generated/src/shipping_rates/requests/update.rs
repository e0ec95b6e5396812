// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a shipping rate.
///
/// `POST /v1/shipping_rates/{shipping_rate_token}`
///
/// - `shipping_rate_token`, in the path: Shipping rate token. At most 5000 characters.
///
/// Feature: `shipping_rates`.
#[doc(alias = "PostShippingRatesShippingRateToken")]
#[doc(alias = "postshippingratesshippingratetoken")]
pub fn update(
    shipping_rate_token: impl Into<rt::Id<crate::shipping_rates::ShippingRate>>,
) -> Update {
    Update {
        shipping_rate_token: shipping_rate_token.into(),
        ..Default::default()
    }
}
/// The request of [`shipping_rates.update`](update()).
///
/// `POST /v1/shipping_rates/{shipping_rate_token}` (`PostShippingRatesShippingRateToken`).
#[doc(alias = "PostShippingRatesShippingRateToken")]
#[doc(alias = "postshippingratesshippingratetoken")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    shipping_rate_token: rt::Id<crate::shipping_rates::ShippingRate>,
    active: Option<bool>,
    expand: Option<Vec<String>>,
    fixed_amount: Option<Box<crate::shipping_rates::params::FixedAmount>>,
    metadata: rt::Clearable<rt::Metadata>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Fixed amount.
    pub fn fixed_amount(
        mut self,
        value: crate::shipping_rates::params::FixedAmount,
    ) -> Self {
        self.fixed_amount = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::shipping_rates::ShippingRate>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => shipping_rate_token "shipping_rate_token" required path;
    1 => active "active";
    2 => expand "expand";
    3 => fixed_amount "fixed_amount";
    4 => metadata "metadata" clearable;
    5 => tax_behavior "tax_behavior";
}
rt::request! {
    Update -> crate::shipping_rates::ShippingRate;
    "PostShippingRatesShippingRateToken" Post "/v1/shipping_rates/{shipping_rate_token}" Form;
}
