// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::financial_connections::AccountPermission;
use crate::financial_connections::Session;
use crate::financial_connections::SessionPrefetch;
use crate::financial_connections::sessions::params::AccountHolder;
use crate::financial_connections::sessions::params::Filters;
use crate::rt;

/// Create a Session.
///
/// `POST /v1/financial_connections/sessions`
///
/// - `account_holder`, in the body: Account holder.
/// - `permissions`, in the body: Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
///
/// Feature: `financial_connections`.
#[doc(alias = "PostFinancialConnectionsSessions")]
#[doc(alias = "postfinancialconnectionssessions")]
pub fn create(
    account_holder: AccountHolder,
    permissions: impl IntoIterator<Item = AccountPermission>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<AccountHolder>(0, account_holder)
            .set_list::<AccountPermission>(1, permissions),
        rt::RequestOptions::default(),
    )
}

/// The request of [`financial_connections.sessions.create`](create()).
///
/// `POST /v1/financial_connections/sessions` (`PostFinancialConnectionsSessions`).
#[doc(alias = "PostFinancialConnectionsSessions")]
#[doc(alias = "postfinancialconnectionssessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Filters.
    pub fn filters(self, value: Filters) -> Self {
        Self(self.0.set::<Filters>(3, value), self.1)
    }

    /// Prefetch. `balances`, `ownership` or `transactions`. An empty list says that there are none. A second call replaces the first.
    pub fn prefetch(self, value: impl IntoIterator<Item = SessionPrefetch>) -> Self {
        Self(self.0.set_list::<SessionPrefetch>(4, value), self.1)
    }

    /// Return url. At most 5000 characters.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Session;
    "PostFinancialConnectionsSessions" Post "/v1/financial_connections/sessions" Form;
    "account_holder" required: AccountHolder;
    "permissions" required: Vec<AccountPermission>;
    "expand": Vec<String>;
    "filters": Filters;
    "prefetch": Vec<SessionPrefetch>;
    "return_url": String;
}
