// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a plan.
///
/// `POST /v1/plans/{plan}`
///
/// - `plan`, in the path: Plan. At most 5000 characters.
///
/// Feature: `plans`.
#[doc(alias = "PostPlansPlan")]
#[doc(alias = "postplansplan")]
pub fn update(plan: impl Into<rt::Id<crate::plans::Plan>>) -> Update {
    Update {
        plan: plan.into(),
        ..Default::default()
    }
}
/// The request of [`plans.update`](update()).
///
/// `POST /v1/plans/{plan}` (`PostPlansPlan`).
#[doc(alias = "PostPlansPlan")]
#[doc(alias = "postplansplan")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    plan: rt::Id<crate::plans::Plan>,
    active: Option<bool>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    nickname: Option<String>,
    product: Option<String>,
    trial_period_days: Option<i64>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
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
    /// Nickname. At most 5000 characters.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Product. At most 5000 characters.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Trial period days.
    pub fn trial_period_days(mut self, value: i64) -> Self {
        self.trial_period_days = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::plans::Plan>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => plan "plan" required path;
    1 => active "active";
    2 => expand "expand";
    3 => metadata "metadata" clearable;
    4 => nickname "nickname";
    5 => product "product";
    6 => trial_period_days "trial_period_days";
}
rt::request! {
    Update -> crate::plans::Plan;
    "PostPlansPlan" Post "/v1/plans/{plan}" Form;
}
