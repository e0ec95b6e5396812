// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;

/// Cancels a schedule and its subscription, at once and for good. [`subscription_schedules.release`](crate::subscription_schedules::release()) lets the subscription live.
///
/// `POST /v1/subscription_schedules/{schedule}/cancel`
///
/// ```
/// use stripe_client::subscription_schedules;
///
/// let subscription_schedule = subscription_schedules::cancel("sub_sched_123")
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
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice_now`](Cancel::invoice_now()): Whether to bill at once what is left: metered usage and prorations.
/// - [`prorate`](Cancel::prorate()): Whether the customer is credited for the time that they paid for and won't have, while the schedule is `active`.
///
/// # Answer
///
/// [`SubscriptionSchedule`](crate::subscription_schedules::SubscriptionSchedule).
///
/// # Errors
///
/// The status is neither `not_started` nor `active`.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_schedules/cancel)
///
/// Feature: `subscription_schedules`.
#[doc(alias = "PostSubscriptionSchedulesScheduleCancel")]
#[doc(alias = "postsubscriptionschedulesschedulecancel")]
pub fn cancel(schedule: impl Into<rt::Id<SubscriptionSchedule>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<SubscriptionSchedule>>(0, schedule),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscription_schedules.cancel`](cancel()).
///
/// `POST /v1/subscription_schedules/{schedule}/cancel` (`PostSubscriptionSchedulesScheduleCancel`).
#[doc(alias = "PostSubscriptionSchedulesScheduleCancel")]
#[doc(alias = "postsubscriptionschedulesschedulecancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Whether to bill at once what is left: metered usage and prorations. True if left out, and of use only while the schedule is `active`.
    pub fn invoice_now<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Whether the customer is credited for the time that they paid for and won't have, while the schedule is `active`. They are if left out.
    pub fn prorate<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
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
    Cancel -> SubscriptionSchedule;
    "PostSubscriptionSchedulesScheduleCancel" Post "/v1/subscription_schedules/{schedule}/cancel" Form;
    "schedule" required path: String;
    "expand": Vec<String>;
    "invoice_now": bool;
    "prorate": bool;
}
