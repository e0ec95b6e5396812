// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a schedule.
///
/// `POST /v1/subscription_schedules/{schedule}`
///
/// - `schedule`, in the path: Schedule. At most 5000 characters.
///
/// Feature: `subscription_schedules`.
#[doc(alias = "PostSubscriptionSchedulesSchedule")]
#[doc(alias = "postsubscriptionschedulesschedule")]
pub fn update(
    schedule: impl Into<rt::Id<crate::subscription_schedules::SubscriptionSchedule>>,
) -> Update {
    Update {
        schedule: schedule.into(),
        ..Default::default()
    }
}
/// The request of [`subscription_schedules.update`](update()).
///
/// `POST /v1/subscription_schedules/{schedule}` (`PostSubscriptionSchedulesSchedule`).
#[doc(alias = "PostSubscriptionSchedulesSchedule")]
#[doc(alias = "postsubscriptionschedulesschedule")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    schedule: rt::Id<crate::subscription_schedules::SubscriptionSchedule>,
    default_settings: Option<
        Box<crate::subscription_schedules::params::DefaultSettings>,
    >,
    end_behavior: Option<crate::subscription_schedules::SubscriptionScheduleEndBehavior>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    phases: Option<Vec<crate::params::Phase>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Default settings.
    pub fn default_settings(
        mut self,
        value: crate::subscription_schedules::params::DefaultSettings,
    ) -> Self {
        self.default_settings = Some(Box::new(value));
        self
    }
    /// End behavior. `cancel`, `none`, `release` or `renew`.
    pub fn end_behavior(
        mut self,
        value: crate::subscription_schedules::SubscriptionScheduleEndBehavior,
    ) -> Self {
        self.end_behavior = Some(value);
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
    /// Phases.
    pub fn phases(
        mut self,
        value: impl IntoIterator<Item = crate::params::Phase>,
    ) -> Self {
        self.phases = Some(value.into_iter().collect());
        self
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::subscription_schedules::SubscriptionSchedule>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => schedule "schedule" required path;
    1 => default_settings "default_settings";
    2 => end_behavior "end_behavior";
    3 => expand "expand";
    4 => metadata "metadata" clearable;
    5 => phases "phases";
    6 => proration_behavior "proration_behavior";
}
rt::request! {
    Update -> crate::subscription_schedules::SubscriptionSchedule;
    "PostSubscriptionSchedulesSchedule" Post "/v1/subscription_schedules/{schedule}" Form;
}
