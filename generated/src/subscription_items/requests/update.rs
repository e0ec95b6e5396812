// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a subscription item.
///
/// `POST /v1/subscription_items/{item}`
///
/// - `item`, in the path: Item. At most 5000 characters.
///
/// Feature: `subscription_items`.
#[doc(alias = "PostSubscriptionItemsItem")]
#[doc(alias = "postsubscriptionitemsitem")]
pub fn update(
    item: impl Into<rt::Id<crate::subscription_items::SubscriptionItem>>,
) -> Update {
    Update {
        item: item.into(),
        ..Default::default()
    }
}
/// The request of [`subscription_items.update`](update()).
///
/// `POST /v1/subscription_items/{item}` (`PostSubscriptionItemsItem`).
#[doc(alias = "PostSubscriptionItemsItem")]
#[doc(alias = "postsubscriptionitemsitem")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    item: rt::Id<crate::subscription_items::SubscriptionItem>,
    billing_thresholds: rt::Clearable<Box<crate::params::BillingThresholds>>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    off_session: Option<bool>,
    payment_behavior: Option<crate::params::PaymentBehavior>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<crate::subscription_items::params::PriceData>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    proration_date: Option<rt::Timestamp>,
    quantity: Option<i64>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
    /// Off session.
    pub fn off_session(mut self, value: bool) -> Self {
        self.off_session = Some(value);
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
    Update;
    0 => item "item" required path;
    1 => billing_thresholds "billing_thresholds";
    2 => discounts "discounts" clearable;
    3 => expand "expand";
    4 => metadata "metadata" clearable;
    5 => off_session "off_session";
    6 => payment_behavior "payment_behavior";
    7 => price "price";
    8 => price_data "price_data";
    9 => proration_behavior "proration_behavior";
    10 => proration_date "proration_date";
    11 => quantity "quantity";
    12 => tax_rates "tax_rates" clearable;
}
rt::request! {
    Update -> crate::subscription_items::SubscriptionItem;
    "PostSubscriptionItemsItem" Post "/v1/subscription_items/{item}" Form;
}
