// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a schedule.
///
/// `GET /v1/subscription_schedules/{schedule}`
///
/// - `schedule`, in the path: Schedule. At most 5000 characters.
///
/// Feature: `subscription_schedules`.
#[doc(alias = "GetSubscriptionSchedulesSchedule")]
#[doc(alias = "getsubscriptionschedulesschedule")]
pub fn retrieve(
    schedule: impl Into<rt::Id<crate::subscription_schedules::SubscriptionSchedule>>,
) -> Retrieve {
    Retrieve {
        schedule: schedule.into(),
        ..Default::default()
    }
}
/// The request of [`subscription_schedules.retrieve`](retrieve()).
///
/// `GET /v1/subscription_schedules/{schedule}` (`GetSubscriptionSchedulesSchedule`).
#[doc(alias = "GetSubscriptionSchedulesSchedule")]
#[doc(alias = "getsubscriptionschedulesschedule")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    schedule: rt::Id<crate::subscription_schedules::SubscriptionSchedule>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Retrieve;
    0 => schedule "schedule" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::subscription_schedules::SubscriptionSchedule;
    "GetSubscriptionSchedulesSchedule" Get "/v1/subscription_schedules/{schedule}" Query;
}
impl rt::Retrieve for crate::subscription_schedules::SubscriptionSchedule {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
