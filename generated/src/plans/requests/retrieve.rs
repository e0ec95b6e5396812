// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a plan.
///
/// `GET /v1/plans/{plan}`
///
/// - `plan`, in the path: Plan. At most 5000 characters.
///
/// Feature: `plans`.
#[doc(alias = "GetPlansPlan")]
#[doc(alias = "getplansplan")]
pub fn retrieve(plan: impl Into<rt::Id<crate::plans::Plan>>) -> Retrieve {
    Retrieve {
        plan: plan.into(),
        ..Default::default()
    }
}
/// The request of [`plans.retrieve`](retrieve()).
///
/// `GET /v1/plans/{plan}` (`GetPlansPlan`).
#[doc(alias = "GetPlansPlan")]
#[doc(alias = "getplansplan")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    plan: rt::Id<crate::plans::Plan>,
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
            crate::ExpandPath<crate::plans::Plan>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => plan "plan" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::plans::Plan;
    "GetPlansPlan" Get "/v1/plans/{plan}" Query;
}
impl rt::Retrieve for crate::plans::Plan {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
