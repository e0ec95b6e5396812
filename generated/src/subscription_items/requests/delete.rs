// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_items::DeletedSubscriptionItem;
use crate::subscription_items::SubscriptionItem;
use crate::subscription_items::params::PaymentBehavior;
use crate::subscription_items::params::ProrationBehavior;

/// Delete a subscription item.
///
/// `DELETE /v1/subscription_items/{item}`
///
/// - `item`, in the path: Item. At most 5000 characters.
///
/// Feature: `subscription_items`.
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
pub fn delete(item: impl Into<rt::Id<SubscriptionItem>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<SubscriptionItem>>(0, item),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscription_items.delete`](delete()).
///
/// `DELETE /v1/subscription_items/{item}` (`DeleteSubscriptionItemsItem`).
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

impl Delete {
    /// Clear usage.
    pub fn clear_usage(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// Payment behavior. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior(self, value: PaymentBehavior) -> Self {
        Self(self.0.set::<PaymentBehavior>(2, value), self.1)
    }

    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: ProrationBehavior) -> Self {
        Self(self.0.set::<ProrationBehavior>(3, value), self.1)
    }

    /// Proration date, in seconds since 1970.
    pub fn proration_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(4, value), self.1)
    }
}

rt::request! {
    Delete -> DeletedSubscriptionItem;
    "DeleteSubscriptionItemsItem" Delete "/v1/subscription_items/{item}" Query;
    "item" required path: String;
    "clear_usage" query: bool;
    "payment_behavior" query: PaymentBehavior;
    "proration_behavior" query: ProrationBehavior;
    "proration_date" query: i64;
}
