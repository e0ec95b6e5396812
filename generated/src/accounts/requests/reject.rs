// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Reject an account.
///
/// `POST /v1/accounts/{account}/reject`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `reason`, in the body: Reason. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountReject")]
#[doc(alias = "postaccountsaccountreject")]
pub fn reject(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    reason: impl Into<String>,
) -> Reject {
    Reject {
        account: account.into(),
        reason: reason.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.reject`](reject()).
///
/// `POST /v1/accounts/{account}/reject` (`PostAccountsAccountReject`).
#[doc(alias = "PostAccountsAccountReject")]
#[doc(alias = "postaccountsaccountreject")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reject {
    account: rt::Id<crate::accounts::Account>,
    expand: Option<Vec<String>>,
    reason: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Reject {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::accounts::Account>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Reject;
    0 => account "account" required path;
    1 => expand "expand";
    2 => reason "reason" required;
}
rt::request! {
    Reject -> crate::accounts::Account;
    "PostAccountsAccountReject" Post "/v1/accounts/{account}/reject" Form;
}
