// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Release a schedule.
///
/// `POST /v1/subscription_schedules/{schedule}/release`
///
/// - `schedule`, in the path: Schedule. At most 5000 characters.
///
/// Feature: `subscription_schedules`.
#[doc(alias = "PostSubscriptionSchedulesScheduleRelease")]
#[doc(alias = "postsubscriptionschedulesschedulerelease")]
pub fn release(
    schedule: impl Into<rt::Id<crate::subscription_schedules::SubscriptionSchedule>>,
) -> Release {
    Release {
        schedule: schedule.into(),
        ..Default::default()
    }
}
/// The request of [`subscription_schedules.release`](release()).
///
/// `POST /v1/subscription_schedules/{schedule}/release` (`PostSubscriptionSchedulesScheduleRelease`).
#[doc(alias = "PostSubscriptionSchedulesScheduleRelease")]
#[doc(alias = "postsubscriptionschedulesschedulerelease")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Release {
    schedule: rt::Id<crate::subscription_schedules::SubscriptionSchedule>,
    expand: Option<Vec<String>>,
    preserve_cancel_date: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Release {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Preserve cancel date.
    pub fn preserve_cancel_date(mut self, value: bool) -> Self {
        self.preserve_cancel_date = Some(value);
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
    Release;
    0 => schedule "schedule" required path;
    1 => expand "expand";
    2 => preserve_cancel_date "preserve_cancel_date";
}
rt::request! {
    Release -> crate::subscription_schedules::SubscriptionSchedule;
    "PostSubscriptionSchedulesScheduleRelease" Post "/v1/subscription_schedules/{schedule}/release" Form;
}
