// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;

/// Ends a schedule and lets its subscription go on as it is, free of further phases. The subscription's id moves to `released_subscription`.
///
/// `POST /v1/subscription_schedules/{schedule}/release`
///
/// ```
/// use stripe_client::subscription_schedules;
///
/// let subscription_schedule = subscription_schedules::release("sub_sched_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `schedule`, in the path: Id of the subscription schedule.
///
/// # Parameters
///
/// - [`expand`](Release::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`preserve_cancel_date`](Release::preserve_cancel_date()): Whether the subscription still ends when the schedule would have ended it.
///
/// # Answer
///
/// [`SubscriptionSchedule`](crate::subscription_schedules::SubscriptionSchedule).
///
/// # Errors
///
/// The status is neither `not_started` nor `active`.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_schedules/release)
///
/// Feature: `subscription_schedules`.
#[doc(alias = "PostSubscriptionSchedulesScheduleRelease")]
#[doc(alias = "postsubscriptionschedulesschedulerelease")]
pub fn release(schedule: impl Into<rt::Id<SubscriptionSchedule>>) -> Release {
    Release(
        Release::default().0.set::<rt::Id<SubscriptionSchedule>>(0, schedule),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscription_schedules.release`](release()).
///
/// `POST /v1/subscription_schedules/{schedule}/release` (`PostSubscriptionSchedulesScheduleRelease`).
#[doc(alias = "PostSubscriptionSchedulesScheduleRelease")]
#[doc(alias = "postsubscriptionschedulesschedulerelease")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Release(rt::Params, rt::RequestOptions);

impl Release {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Whether the subscription still ends when the schedule would have ended it.
    pub fn preserve_cancel_date<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SubscriptionSchedule>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Release -> SubscriptionSchedule;
    "PostSubscriptionSchedulesScheduleRelease" Post "/v1/subscription_schedules/{schedule}/release" Form;
    "schedule" required path: String;
    "expand": Vec<String>;
    "preserve_cancel_date": bool;
}
