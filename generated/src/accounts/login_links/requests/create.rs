// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a login link.
///
/// `POST /v1/accounts/{account}/login_links`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountLoginLinks")]
#[doc(alias = "postaccountsaccountloginlinks")]
pub fn create(account: impl Into<rt::Id<crate::accounts::Account>>) -> Create {
    Create {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.login_links.create`](create()).
///
/// `POST /v1/accounts/{account}/login_links` (`PostAccountsAccountLoginLinks`).
#[doc(alias = "PostAccountsAccountLoginLinks")]
#[doc(alias = "postaccountsaccountloginlinks")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account: rt::Id<crate::accounts::Account>,
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
    0 => account "account" required path;
    1 => expand "expand";
}
rt::request! {
    Create -> crate::accounts::LoginLink;
    "PostAccountsAccountLoginLinks" Post "/v1/accounts/{account}/login_links" Form;
}
