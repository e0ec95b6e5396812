// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::plans::Plan;
use crate::rt;

/// Fetches a plan. [`prices.retrieve`](crate::prices::retrieve()) takes its id too.
///
/// `GET /v1/plans/{plan}`
///
/// ```
/// use stripe_client::plans;
///
/// let plan = plans::retrieve("plan_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `plan`, in the path: Id of the plan.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Plan`](crate::plans::Plan).
///
/// [Stripe's reference](https://docs.stripe.com/api/plans/retrieve)
///
/// Feature: `plans`.
#[doc(alias = "GetPlansPlan")]
#[doc(alias = "getplansplan")]
pub fn retrieve(plan: impl Into<rt::Id<Plan>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Plan>>(0, plan),
        rt::RequestOptions::default(),
    )
}

/// The request of [`plans.retrieve`](retrieve()).
///
/// `GET /v1/plans/{plan}` (`GetPlansPlan`).
#[doc(alias = "GetPlansPlan")]
#[doc(alias = "getplansplan")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Plan>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Plan {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Plan;
    "GetPlansPlan" Get "/v1/plans/{plan}" Query;
    "plan" required path: String;
    "expand" query: Vec<String>;
}
