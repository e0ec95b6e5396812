// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an account.
///
/// `GET /v2/core/accounts/{id}`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreAccountsId")]
#[doc(alias = "getv2coreaccountsid")]
pub fn retrieve(id: impl Into<rt::Id<crate::v2::core::Account>>) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.retrieve`](retrieve()).
///
/// `GET /v2/core/accounts/{id}` (`GetV2CoreAccountsId`).
#[doc(alias = "GetV2CoreAccountsId")]
#[doc(alias = "getv2coreaccountsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::v2::core::Account>,
    include: Option<Vec<crate::v2::core::accounts::params::Include>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Include. `configuration.customer`, `configuration.merchant`, `configuration.recipient`, `defaults`, `future_requirements`, `identity` or `requirements`.
    pub fn include(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::accounts::params::Include>,
    ) -> Self {
        self.include = Some(value.into_iter().collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
    1 => include "include" query;
}
rt::request! {
    Retrieve -> crate::v2::core::Account;
    "GetV2CoreAccountsId" Get "/v2/core/accounts/{id}" Query;
}
impl rt::Retrieve for crate::v2::core::Account {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
