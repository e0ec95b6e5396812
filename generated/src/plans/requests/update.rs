// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::plans::Plan;
use crate::rt;

/// Changes a plan's name, product, trial days or metadata, or whether it is sold. Amount, currency and interval are fixed.
///
/// `POST /v1/plans/{plan}`
///
/// ```
/// use stripe_client::plans;
///
/// let plan = plans::update("plan_123")
///     .product("prod_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `plan`, in the path: Id of the plan.
///
/// # Parameters
///
/// - [`active`](Update::active()): Whether new subscriptions can use the plan.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`nickname`](Update::nickname()): Your own short note on the plan.
/// - [`product`](Update::product()): Id of the [product](crate::products::Product) that the plan sells.
/// - [`trial_period_days`](Update::trial_period_days()): The trial, in days, of subscriptions that are made with `trial_from_plan`.
///
/// # Answer
///
/// [`Plan`](crate::plans::Plan).
///
/// [Stripe's reference](https://docs.stripe.com/api/plans/update)
///
/// Feature: `plans`.
#[doc(alias = "PostPlansPlan")]
#[doc(alias = "postplansplan")]
pub fn update(plan: impl Into<rt::Id<Plan>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Plan>>(0, plan),
        rt::RequestOptions::default(),
    )
}

/// The request of [`plans.update`](update()).
///
/// `POST /v1/plans/{plan}` (`PostPlansPlan`).
#[doc(alias = "PostPlansPlan")]
#[doc(alias = "postplansplan")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether new subscriptions can use the plan. Those there already go on.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Your own short note on the plan. Customers don't see it.
    pub fn nickname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Id of the [product](crate::products::Product) that the plan sells. It can't change once a subscription or schedule has used the plan.
    pub fn product<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// The trial, in days, of subscriptions that are made with `trial_from_plan`.
    pub fn trial_period_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Plan>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Plan;
    "PostPlansPlan" Post "/v1/plans/{plan}" Form;
    "plan" required path: String;
    "active": bool;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "nickname": String;
    "product": String;
    "trial_period_days": i64;
}
