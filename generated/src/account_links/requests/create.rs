// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an account link.
///
/// `POST /v1/account_links`
///
/// - `account`, in the body: Account. At most 5000 characters.
/// - `type`, in the body: Type. `account_onboarding` or `account_update`.
///
/// Feature: `account_links`.
#[doc(alias = "PostAccountLinks")]
#[doc(alias = "postaccountlinks")]
pub fn create(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    r#type: crate::account_links::params::Type,
) -> Create {
    Create {
        account: account.into(),
        r#type,
        ..Default::default()
    }
}
/// The request of [`account_links.create`](create()).
///
/// `POST /v1/account_links` (`PostAccountLinks`).
#[doc(alias = "PostAccountLinks")]
#[doc(alias = "postaccountlinks")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    account: rt::Id<crate::accounts::Account>,
    collect: Option<crate::account_links::params::Collect>,
    collection_options: Option<Box<crate::params::CollectionOptions>>,
    expand: Option<Vec<String>>,
    refresh_url: Option<String>,
    return_url: Option<String>,
    r#type: crate::account_links::params::Type,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Collect. `currently_due` or `eventually_due`.
    pub fn collect(mut self, value: crate::account_links::params::Collect) -> Self {
        self.collect = Some(value);
        self
    }
    /// Collection options.
    pub fn collection_options(
        mut self,
        value: crate::params::CollectionOptions,
    ) -> Self {
        self.collection_options = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Refresh url.
    pub fn refresh_url(mut self, value: impl Into<String>) -> Self {
        self.refresh_url = Some(value.into());
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => account "account" required;
    1 => collect "collect";
    2 => collection_options "collection_options";
    3 => expand "expand";
    4 => refresh_url "refresh_url";
    5 => return_url "return_url";
    6 => r#type "type" required;
}
rt::request! {
    Create -> crate::account_links::AccountLink;
    "PostAccountLinks" Post "/v1/account_links" Form;
}
