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
    Resume(
        Resume::default()
            .0
            .set::<rt::Id<crate::subscriptions::Subscription>>(0, subscription),
        rt::RequestOptions::default(),
    )
}
/// The request of [`subscriptions.resume`](resume()).
///
/// `POST /v1/subscriptions/{subscription}/resume` (`PostSubscriptionsSubscriptionResume`).
#[doc(alias = "PostSubscriptionsSubscriptionResume")]
#[doc(alias = "postsubscriptionssubscriptionresume")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Resume(rt::Params, rt::RequestOptions);
impl Resume {
    /// Billing cycle anchor. `now` or `unchanged`.
    pub fn billing_cycle_anchor(
        self,
        value: crate::subscriptions::params::BillingCycleAnchor,
    ) -> Self {
        Self(
            self.0.set::<crate::subscriptions::params::BillingCycleAnchor>(1, value),
            self.1,
        )
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(
        self,
        value: crate::subscriptions::params::ProrationBehavior,
    ) -> Self {
        Self(
            self.0.set::<crate::subscriptions::params::ProrationBehavior>(3, value),
            self.1,
        )
    }
    /// Proration date, in seconds since 1970.
    pub fn proration_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(4, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::subscriptions::Subscription>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}
rt::request! {
    Resume -> crate::subscriptions::Subscription;
    "PostSubscriptionsSubscriptionResume" Post "/v1/subscriptions/{subscription}/resume" Form;
    "subscription" required path: String;
    "billing_cycle_anchor": Option<crate::subscriptions::params::BillingCycleAnchor>;
    "expand": Option<Vec<String>>;
    "proration_behavior": Option<crate::subscriptions::params::ProrationBehavior>;
    "proration_date": Option<i64>;
}
