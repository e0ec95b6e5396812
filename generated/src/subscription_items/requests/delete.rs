// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a subscription item.
///
/// `DELETE /v1/subscription_items/{item}`
///
/// - `item`, in the path: Item. At most 5000 characters.
///
/// Feature: `subscription_items`.
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
pub fn delete(
    item: impl Into<rt::Id<crate::subscription_items::SubscriptionItem>>,
) -> Delete {
    Delete {
        item: item.into(),
        ..Default::default()
    }
}
/// The request of [`subscription_items.delete`](delete()).
///
/// `DELETE /v1/subscription_items/{item}` (`DeleteSubscriptionItemsItem`).
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    item: rt::Id<crate::subscription_items::SubscriptionItem>,
    clear_usage: Option<bool>,
    payment_behavior: Option<crate::params::PaymentBehavior>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    proration_date: Option<rt::Timestamp>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Delete {
    /// Clear usage.
    pub fn clear_usage(mut self, value: bool) -> Self {
        self.clear_usage = Some(value);
        self
    }
    /// Payment behavior. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior(mut self, value: crate::params::PaymentBehavior) -> Self {
        self.payment_behavior = Some(value);
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
}
rt::record! {
    Delete;
    0 => item "item" required path;
    1 => clear_usage "clear_usage" query;
    2 => payment_behavior "payment_behavior" query;
    3 => proration_behavior "proration_behavior" query;
    4 => proration_date "proration_date" query;
}
rt::request! {
    Delete -> crate::subscription_items::DeletedSubscriptionItem;
    "DeleteSubscriptionItemsItem" Delete "/v1/subscription_items/{item}" Query;
}
