// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::ActiveEntitlement;
use crate::rt;

/// Fetches one feature that a customer may use now.
///
/// `GET /v1/entitlements/active_entitlements/{id}`
///
/// ```
/// use stripe_client::entitlements;
///
/// let active_entitlement = entitlements::active_entitlements::retrieve("ent_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the entitlements active entitlement.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ActiveEntitlement`](crate::entitlements::ActiveEntitlement).
///
/// [Stripe's reference](https://docs.stripe.com/api/entitlements/active_entitlements/retrieve)
///
/// Feature: `entitlements`.
#[doc(alias = "GetEntitlementsActiveEntitlementsId")]
#[doc(alias = "getentitlementsactiveentitlementsid")]
pub fn retrieve(id: impl Into<rt::Id<ActiveEntitlement>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ActiveEntitlement>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`entitlements.active_entitlements.retrieve`](retrieve()).
///
/// `GET /v1/entitlements/active_entitlements/{id}` (`GetEntitlementsActiveEntitlementsId`).
#[doc(alias = "GetEntitlementsActiveEntitlementsId")]
#[doc(alias = "getentitlementsactiveentitlementsid")]
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
        path: fn(crate::ExpandPath<ActiveEntitlement>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ActiveEntitlement {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ActiveEntitlement;
    "GetEntitlementsActiveEntitlementsId" Get "/v1/entitlements/active_entitlements/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
