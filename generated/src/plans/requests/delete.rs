// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a plan.
///
/// `DELETE /v1/plans/{plan}`
///
/// - `plan`, in the path: Plan. At most 5000 characters.
///
/// Feature: `plans`.
#[doc(alias = "DeletePlansPlan")]
#[doc(alias = "deleteplansplan")]
pub fn delete(plan: impl Into<rt::Id<crate::plans::Plan>>) -> Delete {
    Delete {
        plan: plan.into(),
        ..Default::default()
    }
}
/// The request of [`plans.delete`](delete()).
///
/// `DELETE /v1/plans/{plan}` (`DeletePlansPlan`).
#[doc(alias = "DeletePlansPlan")]
#[doc(alias = "deleteplansplan")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    plan: rt::Id<crate::plans::Plan>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => plan "plan" required path;
}
rt::request! {
    Delete -> crate::plans::DeletedPlan;
    "DeletePlansPlan" Delete "/v1/plans/{plan}" Query;
}
