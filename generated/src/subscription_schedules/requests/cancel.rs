// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a schedule.
///
/// `POST /v1/subscription_schedules/{schedule}/cancel`
///
/// - `schedule`, in the path: Schedule. At most 5000 characters.
///
/// Feature: `subscription_schedules`.
#[doc(alias = "PostSubscriptionSchedulesScheduleCancel")]
#[doc(alias = "postsubscriptionschedulesschedulecancel")]
pub fn cancel(
    schedule: impl Into<rt::Id<crate::subscription_schedules::SubscriptionSchedule>>,
) -> Cancel {
    Cancel {
        schedule: schedule.into(),
        ..Default::default()
    }
}
/// The request of [`subscription_schedules.cancel`](cancel()).
///
/// `POST /v1/subscription_schedules/{schedule}/cancel` (`PostSubscriptionSchedulesScheduleCancel`).
#[doc(alias = "PostSubscriptionSchedulesScheduleCancel")]
#[doc(alias = "postsubscriptionschedulesschedulecancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    schedule: rt::Id<crate::subscription_schedules::SubscriptionSchedule>,
    expand: Option<Vec<String>>,
    invoice_now: Option<bool>,
    prorate: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Invoice now.
    pub fn invoice_now(mut self, value: bool) -> Self {
        self.invoice_now = Some(value);
        self
    }
    /// Prorate.
    pub fn prorate(mut self, value: bool) -> Self {
        self.prorate = Some(value);
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
    Cancel;
    0 => schedule "schedule" required path;
    1 => expand "expand";
    2 => invoice_now "invoice_now";
    3 => prorate "prorate";
}
rt::request! {
    Cancel -> crate::subscription_schedules::SubscriptionSchedule;
    "PostSubscriptionSchedulesScheduleCancel" Post "/v1/subscription_schedules/{schedule}/cancel" Form;
}
