// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Session.
///
/// `POST /v1/link_account_sessions`
///
/// - `account_holder`, in the body: Account holder.
/// - `permissions`, in the body: Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
///
/// Feature: `link_account_sessions`.
#[doc(alias = "PostLinkAccountSessions")]
#[doc(alias = "postlinkaccountsessions")]
pub fn create(
    account_holder: crate::link_account_sessions::params::AccountHolder,
    permissions: impl IntoIterator<
        Item = crate::link_account_sessions::params::Permission,
    >,
) -> Create {
    Create {
        account_holder,
        permissions: permissions.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`link_account_sessions.create`](create()).
///
/// `POST /v1/link_account_sessions` (`PostLinkAccountSessions`).
#[doc(alias = "PostLinkAccountSessions")]
#[doc(alias = "postlinkaccountsessions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account_holder: crate::link_account_sessions::params::AccountHolder,
    expand: Option<Vec<String>>,
    filters: Option<Box<crate::params::Filters>>,
    permissions: Vec<crate::link_account_sessions::params::Permission>,
    prefetch: Option<Vec<crate::link_account_sessions::params::Prefetch>>,
    return_url: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Filters.
    pub fn filters(mut self, value: crate::params::Filters) -> Self {
        self.filters = Some(Box::new(value));
        self
    }
    /// Prefetch. `balances`, `ownership` or `transactions`.
    pub fn prefetch(
        mut self,
        value: impl IntoIterator<Item = crate::link_account_sessions::params::Prefetch>,
    ) -> Self {
        self.prefetch = Some(value.into_iter().collect());
        self
    }
    /// Return url. At most 5000 characters.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::financial_connections::Session>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => account_holder "account_holder" required;
    1 => expand "expand";
    2 => filters "filters";
    3 => permissions "permissions" required;
    4 => prefetch "prefetch";
    5 => return_url "return_url";
}
rt::request! {
    Create -> crate::financial_connections::Session;
    "PostLinkAccountSessions" Post "/v1/link_account_sessions" Form;
}
