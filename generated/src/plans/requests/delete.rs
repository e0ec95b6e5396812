// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::plans::DeletedPlan;
use crate::plans::Plan;
use crate::rt;

/// Deletes a plan: nobody can subscribe to it any more. Subscriptions that have it go on.
///
/// `DELETE /v1/plans/{plan}`
///
/// ```
/// use stripe_client::plans;
///
/// let deleted_plan = plans::delete("plan_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `plan`, in the path: Id of the plan.
///
/// # Answer
///
/// [`DeletedPlan`](crate::plans::DeletedPlan).
///
/// [Stripe's reference](https://docs.stripe.com/api/plans/delete)
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
