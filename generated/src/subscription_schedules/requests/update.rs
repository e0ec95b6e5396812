// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_schedules::EndBehavior;
use crate::subscription_schedules::ProrationBehavior;
use crate::subscription_schedules::SubscriptionSchedule;
use crate::subscription_schedules::params::DefaultSettings;
use crate::subscription_schedules::params::UpdatePhase;

/// Changes a subscription schedule. The phases you send replace all, so send the present one and those to keep, and past ones can't change.
///
/// `POST /v1/subscription_schedules/{schedule}`
///
/// ```
/// use stripe_client::subscription_schedules;
///
/// let subscription_schedule = subscription_schedules::update("sub_sched_123")
///     .metadata([("order_id", "1001")])
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
/// - [`default_settings`](Update::default_settings()): What holds for each phase of the schedule that says nothing else.
/// - [`end_behavior`](Update::end_behavior()): What becomes of the subscription after the last phase: it goes on by itself, which is the default, or is canceled.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`phases`](Update::phases()): What the subscription looks like over time.
/// - [`proration_behavior`](Update::proration_behavior()): What becomes of the difference if the change alters what the phase that runs now bills.
///
/// # Answer
///
/// [`SubscriptionSchedule`](crate::subscription_schedules::SubscriptionSchedule).
///
/// # Errors
///
/// The schedule is completed, canceled or released.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_schedules/update)
///
/// Feature: `subscription_schedules`.
#[doc(alias = "PostSubscriptionSchedulesSchedule")]
#[doc(alias = "postsubscriptionschedulesschedule")]
pub fn update(schedule: impl Into<rt::Id<SubscriptionSchedule>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<SubscriptionSchedule>>(0, schedule),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscription_schedules.update`](update()).
///
/// `POST /v1/subscription_schedules/{schedule}` (`PostSubscriptionSchedulesSchedule`).
#[doc(alias = "PostSubscriptionSchedulesSchedule")]
#[doc(alias = "postsubscriptionschedulesschedule")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What holds for each phase of the schedule that says nothing else.
    pub fn default_settings<K>(self, value: impl rt::Maybe<DefaultSettings, K>) -> Self {
        Self(self.0.maybe::<DefaultSettings, K>(1, value), self.1)
    }

    /// What becomes of the subscription after the last phase: it goes on by itself, which is the default, or is canceled. `cancel`, `none`, `release` or `renew`.
    pub fn end_behavior<K>(self, value: impl rt::Maybe<EndBehavior, K>) -> Self {
        Self(self.0.maybe::<EndBehavior, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// What the subscription looks like over time. Each phase ends when the next begins. It replaces all phases but past ones, which can be left out. An empty list says that there are none. A second call replaces the first.
    pub fn phases<K>(self, value: impl rt::MaybeList<UpdatePhase, K>) -> Self {
        Self(self.0.maybe_list::<UpdatePhase, K>(5, value), self.1)
    }

    /// What becomes of the difference if the change alters what the phase that runs now bills. `create_prorations` if left out. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SubscriptionSchedule>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> SubscriptionSchedule;
    "PostSubscriptionSchedulesSchedule" Post "/v1/subscription_schedules/{schedule}" Form;
    "schedule" required path: String;
    "default_settings": DefaultSettings;
    "end_behavior": EndBehavior;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "phases": Vec<UpdatePhase>;
    "proration_behavior": ProrationBehavior;
}
