// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::plans::DeletedPlan;
use crate::plans::Plan;
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
pub fn delete(plan: impl Into<rt::Id<Plan>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Plan>>(0, plan),
        rt::RequestOptions::default(),
    )
}

/// The request of [`plans.delete`](delete()).
///
/// `DELETE /v1/plans/{plan}` (`DeletePlansPlan`).
#[doc(alias = "DeletePlansPlan")]
#[doc(alias = "deleteplansplan")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedPlan;
    "DeletePlansPlan" Delete "/v1/plans/{plan}" Query;
    "plan" required path: String;
}
