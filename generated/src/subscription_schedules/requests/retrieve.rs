// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;

/// Fetches a subscription schedule, with its phases.
///
/// `GET /v1/subscription_schedules/{schedule}`
///
/// ```
/// use stripe_client::subscription_schedules;
///
/// let subscription_schedule = subscription_schedules::retrieve("sub_sched_123")
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
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`SubscriptionSchedule`](crate::subscription_schedules::SubscriptionSchedule).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_schedules/retrieve)
///
/// Feature: `subscription_schedules`.
#[doc(alias = "GetSubscriptionSchedulesSchedule")]
#[doc(alias = "getsubscriptionschedulesschedule")]
pub fn retrieve(schedule: impl Into<rt::Id<SubscriptionSchedule>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<SubscriptionSchedule>>(0, schedule),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscription_schedules.retrieve`](retrieve()).
///
/// `GET /v1/subscription_schedules/{schedule}` (`GetSubscriptionSchedulesSchedule`).
#[doc(alias = "GetSubscriptionSchedulesSchedule")]
#[doc(alias = "getsubscriptionschedulesschedule")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SubscriptionSchedule>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for SubscriptionSchedule {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> SubscriptionSchedule;
    "GetSubscriptionSchedulesSchedule" Get "/v1/subscription_schedules/{schedule}" Query;
    "schedule" required path: String;
    "expand" query: Vec<String>;
}
