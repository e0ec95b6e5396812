// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Close an account.
///
/// `POST /v2/core/accounts/{id}/close`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountsIdClose")]
#[doc(alias = "postv2coreaccountsidclose")]
pub fn close(id: impl Into<rt::Id<crate::v2::core::Account>>) -> Close {
    Close {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.accounts.close`](close()).
///
/// `POST /v2/core/accounts/{id}/close` (`PostV2CoreAccountsIdClose`).
#[doc(alias = "PostV2CoreAccountsIdClose")]
#[doc(alias = "postv2coreaccountsidclose")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Close {
    id: rt::Id<crate::v2::core::Account>,
    applied_configurations: Option<
        Vec<crate::v2::core::accounts::params::AppliedConfiguration>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Close {
    /// Applied configurations. `customer`, `merchant` or `recipient`.
    pub fn applied_configurations(
        mut self,
        value: impl IntoIterator<
            Item = crate::v2::core::accounts::params::AppliedConfiguration,
        >,
    ) -> Self {
        self.applied_configurations = Some(value.into_iter().collect());
        self
    }
}
rt::record! {
    Close;
    0 => id "id" required path;
    1 => applied_configurations "applied_configurations";
}
rt::request! {
    Close -> crate::v2::core::Account;
    "PostV2CoreAccountsIdClose" Post "/v2/core/accounts/{id}/close" Json;
}
