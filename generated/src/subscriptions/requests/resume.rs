// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Resume a subscription.
///
/// `POST /v1/subscriptions/{subscription}/resume`
///
/// - `subscription`, in the path: Subscription. At most 5000 characters.
///
/// Feature: `subscriptions`.
#[doc(alias = "PostSubscriptionsSubscriptionResume")]
#[doc(alias = "postsubscriptionssubscriptionresume")]
pub fn resume(
    subscription: impl Into<rt::Id<crate::subscriptions::Subscription>>,
) -> Resume {
    Resume {
        subscription: subscription.into(),
        ..Default::default()
    }
}
/// The request of [`subscriptions.resume`](resume()).
///
/// `POST /v1/subscriptions/{subscription}/resume` (`PostSubscriptionsSubscriptionResume`).
#[doc(alias = "PostSubscriptionsSubscriptionResume")]
#[doc(alias = "postsubscriptionssubscriptionresume")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Resume {
    subscription: rt::Id<crate::subscriptions::Subscription>,
    billing_cycle_anchor: Option<crate::subscriptions::params::BillingCycleAnchor>,
    expand: Option<Vec<String>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    proration_date: Option<rt::Timestamp>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Resume {
    /// Billing cycle anchor. `now` or `unchanged`.
    pub fn billing_cycle_anchor(
        mut self,
        value: crate::subscriptions::params::BillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::subscriptions::Subscription>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Resume;
    0 => subscription "subscription" required path;
    1 => billing_cycle_anchor "billing_cycle_anchor";
    2 => expand "expand";
    3 => proration_behavior "proration_behavior";
    4 => proration_date "proration_date";
}
rt::request! {
    Resume -> crate::subscriptions::Subscription;
    "PostSubscriptionsSubscriptionResume" Post "/v1/subscriptions/{subscription}/resume" Form;
}
