// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a shipping rate.
///
/// `POST /v1/shipping_rates`
///
/// - `display_name`, in the body: Display name. At most 100 characters.
///
/// Feature: `shipping_rates`.
#[doc(alias = "PostShippingRates")]
#[doc(alias = "postshippingrates")]
pub fn create(display_name: impl Into<String>) -> Create {
    Create {
        display_name: display_name.into(),
        ..Default::default()
    }
}
/// The request of [`shipping_rates.create`](create()).
///
/// `POST /v1/shipping_rates` (`PostShippingRates`).
#[doc(alias = "PostShippingRates")]
#[doc(alias = "postshippingrates")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    delivery_estimate: Option<Box<crate::params::DeliveryEstimate>>,
    display_name: String,
    expand: Option<Vec<String>>,
    fixed_amount: Option<Box<crate::params::FixedAmount>>,
    metadata: Option<rt::Metadata>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    tax_code: Option<rt::Id<crate::tax_codes::TaxCode>>,
    r#type: Option<crate::params::Type>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Delivery estimate.
    pub fn delivery_estimate(mut self, value: crate::params::DeliveryEstimate) -> Self {
        self.delivery_estimate = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Fixed amount.
    pub fn fixed_amount(mut self, value: crate::params::FixedAmount) -> Self {
        self.fixed_amount = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tax code.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = Some(value.into());
        self
    }
    /// Type. Only `fixed_amount`.
    pub fn r#type(mut self, value: crate::params::Type) -> Self {
        self.r#type = Some(value);
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
    Create;
    0 => delivery_estimate "delivery_estimate";
    1 => display_name "display_name" required;
    2 => expand "expand";
    3 => fixed_amount "fixed_amount";
    4 => metadata "metadata";
    5 => tax_behavior "tax_behavior";
    6 => tax_code "tax_code";
    7 => r#type "type";
}
rt::request! {
    Create -> crate::shipping_rates::ShippingRate;
    "PostShippingRates" Post "/v1/shipping_rates" Form;
}
