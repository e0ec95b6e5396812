// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a subscription item.
///
/// `POST /v1/subscription_items`
///
/// - `subscription`, in the body: Subscription. At most 5000 characters.
///
/// Feature: `subscription_items`.
#[doc(alias = "PostSubscriptionItems")]
#[doc(alias = "postsubscriptionitems")]
pub fn create(
    subscription: impl Into<rt::Id<crate::subscriptions::Subscription>>,
) -> Create {
    Create {
        subscription: subscription.into(),
        ..Default::default()
    }
}
/// The request of [`subscription_items.create`](create()).
///
/// `POST /v1/subscription_items` (`PostSubscriptionItems`).
#[doc(alias = "PostSubscriptionItems")]
#[doc(alias = "postsubscriptionitems")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    billing_thresholds: rt::Clearable<Box<crate::params::BillingThresholds>>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    payment_behavior: Option<crate::params::PaymentBehavior>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<crate::subscription_items::params::PriceData>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    proration_date: Option<rt::Timestamp>,
    quantity: Option<i64>,
    subscription: rt::Id<crate::subscriptions::Subscription>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Billing thresholds.
    pub fn billing_thresholds(
        mut self,
        value: crate::params::BillingThresholds,
    ) -> Self {
        self.billing_thresholds = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(mut self) -> Self {
        self.billing_thresholds = rt::Clearable::Clear;
        self
    }
    /// Discounts.
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        self.discounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `discounts`.
    pub fn clear_discounts(mut self) -> Self {
        self.discounts = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    /// Payment behavior. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior(mut self, value: crate::params::PaymentBehavior) -> Self {
        self.payment_behavior = Some(value);
        self
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(
        mut self,
        value: crate::subscription_items::params::PriceData,
    ) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Proration date, in seconds since 1970.
    pub fn proration_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.proration_date = Some(value.into());
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(mut self) -> Self {
        self.tax_rates = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::subscription_items::SubscriptionItem>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => billing_thresholds "billing_thresholds";
    1 => discounts "discounts" clearable;
    2 => expand "expand";
    3 => metadata "metadata";
    4 => payment_behavior "payment_behavior";
    5 => price "price";
    6 => price_data "price_data";
    7 => proration_behavior "proration_behavior";
    8 => proration_date "proration_date";
    9 => quantity "quantity";
    10 => subscription "subscription" required;
    11 => tax_rates "tax_rates" clearable;
}
rt::request! {
    Create -> crate::subscription_items::SubscriptionItem;
    "PostSubscriptionItems" Post "/v1/subscription_items" Form;
}
