// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update an Account Capability.
///
/// `POST /v1/accounts/{account}/capabilities/{capability}`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `capability`, in the path: Capability.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountCapabilitiesCapability")]
#[doc(alias = "postaccountsaccountcapabilitiescapability")]
pub fn update(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    capability: impl Into<rt::Id<crate::accounts::Capability>>,
) -> Update {
    Update {
        account: account.into(),
        capability: capability.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.capabilities.update`](update()).
///
/// `POST /v1/accounts/{account}/capabilities/{capability}` (`PostAccountsAccountCapabilitiesCapability`).
#[doc(alias = "PostAccountsAccountCapabilitiesCapability")]
#[doc(alias = "postaccountsaccountcapabilitiescapability")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    account: rt::Id<crate::accounts::Account>,
    capability: rt::Id<crate::accounts::Capability>,
    expand: Option<Vec<String>>,
    requested: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Requested.
    pub fn requested(mut self, value: bool) -> Self {
        self.requested = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::accounts::Capability>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => account "account" required path;
    1 => capability "capability" required path;
    2 => expand "expand";
    3 => requested "requested";
}
rt::request! {
    Update -> crate::accounts::Capability;
    "PostAccountsAccountCapabilitiesCapability" Post "/v1/accounts/{account}/capabilities/{capability}" Form;
}
