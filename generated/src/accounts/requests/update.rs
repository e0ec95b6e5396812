// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update an account.
///
/// `POST /v1/accounts/{account}`
///
/// - `account`, in the path: Account. At most 5000 characters.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub fn update(account: impl Into<rt::Id<crate::accounts::Account>>) -> Update {
    Update {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.update`](update()).
///
/// `POST /v1/accounts/{account}` (`PostAccountsAccount`).
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    account: rt::Id<crate::accounts::Account>,
    account_token: Option<String>,
    business_profile: Option<Box<crate::accounts::params::BusinessProfile>>,
    business_type: Option<crate::accounts::AccountBusinessType>,
    capabilities: Option<Box<crate::accounts::params::Capabilities>>,
    company: Option<Box<crate::accounts::params::Company>>,
    default_currency: Option<rt::Currency>,
    documents: Option<Box<crate::accounts::params::Documents>>,
    email: Option<String>,
    expand: Option<Vec<String>>,
    external_account: Option<String>,
    groups: Option<Box<crate::accounts::params::Groups>>,
    individual: Option<Box<crate::params::Individual>>,
    metadata: rt::Clearable<rt::Metadata>,
    settings: Option<Box<crate::accounts::params::UpdateSettings>>,
    tos_acceptance: Option<Box<crate::accounts::params::TosAcceptance>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Account token. At most 5000 characters.
    pub fn account_token(mut self, value: impl Into<String>) -> Self {
        self.account_token = Some(value.into());
        self
    }
    /// Business profile.
    pub fn business_profile(
        mut self,
        value: crate::accounts::params::BusinessProfile,
    ) -> Self {
        self.business_profile = Some(Box::new(value));
        self
    }
    /// Business type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn business_type(mut self, value: crate::accounts::AccountBusinessType) -> Self {
        self.business_type = Some(value);
        self
    }
    /// Capabilities.
    pub fn capabilities(mut self, value: crate::accounts::params::Capabilities) -> Self {
        self.capabilities = Some(Box::new(value));
        self
    }
    /// Company.
    pub fn company(mut self, value: crate::accounts::params::Company) -> Self {
        self.company = Some(Box::new(value));
        self
    }
    /// Default currency. A three-letter ISO 4217 code in lower case.
    pub fn default_currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.default_currency = Some(value.into());
        self
    }
    /// Documents.
    pub fn documents(mut self, value: crate::accounts::params::Documents) -> Self {
        self.documents = Some(Box::new(value));
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// External account. At most 5000 characters.
    pub fn external_account(mut self, value: impl Into<String>) -> Self {
        self.external_account = Some(value.into());
        self
    }
    /// Groups.
    pub fn groups(mut self, value: crate::accounts::params::Groups) -> Self {
        self.groups = Some(Box::new(value));
        self
    }
    /// Individual.
    pub fn individual(mut self, value: crate::params::Individual) -> Self {
        self.individual = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Settings.
    pub fn settings(mut self, value: crate::accounts::params::UpdateSettings) -> Self {
        self.settings = Some(Box::new(value));
        self
    }
    /// Tos acceptance.
    pub fn tos_acceptance(
        mut self,
        value: crate::accounts::params::TosAcceptance,
    ) -> Self {
        self.tos_acceptance = Some(Box::new(value));
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
    Update;
    0 => account "account" required path;
    1 => account_token "account_token" sensitive;
    2 => business_profile "business_profile";
    3 => business_type "business_type";
    4 => capabilities "capabilities";
    5 => company "company";
    6 => default_currency "default_currency";
    7 => documents "documents";
    8 => email "email" sensitive;
    9 => expand "expand";
    10 => external_account "external_account";
    11 => groups "groups";
    12 => individual "individual";
    13 => metadata "metadata" clearable;
    14 => settings "settings";
    15 => tos_acceptance "tos_acceptance";
}
rt::request! {
    Update -> crate::accounts::Account;
    "PostAccountsAccount" Post "/v1/accounts/{account}" Form;
}
