// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_schedules::EndBehavior;
use crate::subscription_schedules::ProrationBehavior;
use crate::subscription_schedules::SubscriptionSchedule;
use crate::subscription_schedules::params::DefaultSettings;
use crate::subscription_schedules::params::UpdatePhase;

/// Update a schedule.
///
/// `POST /v1/subscription_schedules/{schedule}`
///
/// - `schedule`, in the path: Schedule. At most 5000 characters.
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
    /// Default settings.
    pub fn default_settings(self, value: DefaultSettings) -> Self {
        Self(self.0.set::<DefaultSettings>(1, value), self.1)
    }

    /// End behavior. `cancel`, `none`, `release` or `renew`.
    pub fn end_behavior(self, value: EndBehavior) -> Self {
        Self(self.0.set::<EndBehavior>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Phases. An empty list says that there are none. A second call replaces the first.
    pub fn phases(self, value: impl IntoIterator<Item = UpdatePhase>) -> Self {
        Self(self.0.set_list::<UpdatePhase>(5, value), self.1)
    }

    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: ProrationBehavior) -> Self {
        Self(self.0.set::<ProrationBehavior>(6, value), self.1)
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
