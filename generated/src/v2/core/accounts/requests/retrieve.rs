// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Account;
use crate::v2::core::accounts::params::Include;

/// Fetches an account. Configurations, identity, requirements and more come only if `include` names them, and read as null otherwise.
///
/// `GET /v2/core/accounts/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let account = v2::core::accounts::retrieve("acct_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the v2 core account.
///
/// # Parameters
///
/// - [`include`](Retrieve::include()): Parts that the answer leaves out unless they are named here.
///
/// # Answer
///
/// [`Account`](crate::v2::core::Account).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/accounts/retrieve)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountsId")]
#[doc(alias = "getv2coreaccountsid")]
pub fn retrieve(id: impl Into<rt::Id<Account>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Account>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.accounts.retrieve`](retrieve()).
///
/// `GET /v2/core/accounts/{id}` (`GetV2CoreAccountsId`).
#[doc(alias = "GetV2CoreAccountsId")]
#[doc(alias = "getv2coreaccountsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Parts that the answer leaves out unless they are named here. `configuration.customer`, `configuration.merchant`, `configuration.recipient`, `defaults`, `future_requirements`, `identity` or `requirements`. An empty list is not sent. A second call replaces the first.
    pub fn include<K>(self, value: impl rt::MaybeList<Include, K>) -> Self {
        Self(self.0.maybe_list::<Include, K>(1, value), self.1)
    }
}

impl rt::Retrieve for Account {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Account;
    "GetV2CoreAccountsId" Get "/v2/core/accounts/{id}" Query;
    "id" required path: String;
    "include" query: Vec<Include>;
}
