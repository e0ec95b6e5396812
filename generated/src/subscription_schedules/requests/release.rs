// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;

/// Release a schedule.
///
/// `POST /v1/subscription_schedules/{schedule}/release`
///
/// - `schedule`, in the path: Schedule. At most 5000 characters.
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Preserve cancel date.
    pub fn preserve_cancel_date(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
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
