// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an Account Session.
///
/// `POST /v1/account_sessions`
///
/// - `account`, in the body: Account.
/// - `components`, in the body: Components.
///
/// Feature: `account_sessions`.
#[doc(alias = "PostAccountSessions")]
#[doc(alias = "postaccountsessions")]
pub fn create(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    components: crate::account_sessions::params::Components,
) -> Create {
    Create {
        account: account.into(),
        components,
        ..Default::default()
    }
}
/// The request of [`account_sessions.create`](create()).
///
/// `POST /v1/account_sessions` (`PostAccountSessions`).
#[doc(alias = "PostAccountSessions")]
#[doc(alias = "postaccountsessions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account: rt::Id<crate::accounts::Account>,
    components: crate::account_sessions::params::Components,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Create;
    0 => account "account" required;
    1 => components "components" required;
    2 => expand "expand";
}
rt::request! {
    Create -> crate::account_sessions::AccountSession;
    "PostAccountSessions" Post "/v1/account_sessions" Form;
}
