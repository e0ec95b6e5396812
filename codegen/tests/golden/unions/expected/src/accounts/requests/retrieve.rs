// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/accounts/{account}`
///
/// - `account`, in the path: Account.
///
/// Feature: `accounts`.
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub fn retrieve(account: impl Into<rt::Id<crate::accounts::Account>>) -> Retrieve {
    Retrieve {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.retrieve`](retrieve()).
///
/// `GET /v1/accounts/{account}` (`GetAccountsAccount`).
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    account: rt::Id<crate::accounts::Account>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => account "account" required path;
}
rt::request! {
    Retrieve -> crate::accounts::AccountOrDeleted;
    "GetAccountsAccount" Get "/v1/accounts/{account}" Query;
}
impl rt::Retrieve for crate::accounts::Account {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
