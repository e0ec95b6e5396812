// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update.
///
/// `POST /v1/accounts/{account}/bank_accounts/{id}`
///
/// - `account`, in the path: Account. At most 5000 characters.
/// - `id`, in the path: Id.
///
/// Feature: `accounts`.
#[doc(alias = "PostAccountsAccountBankAccountsId")]
#[doc(alias = "postaccountsaccountbankaccountsid")]
pub fn update(
    account: impl Into<rt::Id<crate::accounts::Account>>,
    id: impl Into<rt::Id<crate::customers::DeletedBankAccount>>,
) -> Update {
    Update {
        account: account.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`accounts.bank_accounts.update`](update()).
///
/// `POST /v1/accounts/{account}/bank_accounts/{id}` (`PostAccountsAccountBankAccountsId`).
#[doc(alias = "PostAccountsAccountBankAccountsId")]
#[doc(alias = "postaccountsaccountbankaccountsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    account: rt::Id<crate::accounts::Account>,
    id: rt::Id<crate::customers::DeletedBankAccount>,
    account_holder_name: Option<String>,
    account_holder_type: rt::Clearable<crate::types::AccountHolderType>,
    account_type: Option<crate::params::AccountType>,
    address_city: Option<String>,
    address_country: Option<String>,
    address_line1: Option<String>,
    address_line2: Option<String>,
    address_state: Option<String>,
    address_zip: Option<String>,
    default_for_currency: Option<bool>,
    documents: Option<Box<crate::params::Documents>>,
    exp_month: Option<String>,
    exp_year: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    name: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(mut self, value: impl Into<String>) -> Self {
        self.account_holder_name = Some(value.into());
        self
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(
        mut self,
        value: crate::types::AccountHolderType,
    ) -> Self {
        self.account_holder_type = rt::Clearable::Set(value);
        self
    }
    /// Clears `account_holder_type`.
    pub fn clear_account_holder_type(mut self) -> Self {
        self.account_holder_type = rt::Clearable::Clear;
        self
    }
    /// Account type. `checking`, `futsu`, `savings` or `toza`.
    pub fn account_type(mut self, value: crate::params::AccountType) -> Self {
        self.account_type = Some(value);
        self
    }
    /// Address city. At most 5000 characters.
    pub fn address_city(mut self, value: impl Into<String>) -> Self {
        self.address_city = Some(value.into());
        self
    }
    /// Address country. At most 5000 characters.
    pub fn address_country(mut self, value: impl Into<String>) -> Self {
        self.address_country = Some(value.into());
        self
    }
    /// Address line1. At most 5000 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Address line2. At most 5000 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Address state. At most 5000 characters.
    pub fn address_state(mut self, value: impl Into<String>) -> Self {
        self.address_state = Some(value.into());
        self
    }
    /// Address zip. At most 5000 characters.
    pub fn address_zip(mut self, value: impl Into<String>) -> Self {
        self.address_zip = Some(value.into());
        self
    }
    /// Default for currency.
    pub fn default_for_currency(mut self, value: bool) -> Self {
        self.default_for_currency = Some(value);
        self
    }
    /// Documents.
    pub fn documents(mut self, value: crate::params::Documents) -> Self {
        self.documents = Some(Box::new(value));
        self
    }
    /// Exp month. At most 5000 characters.
    pub fn exp_month(mut self, value: impl Into<String>) -> Self {
        self.exp_month = Some(value.into());
        self
    }
    /// Exp year. At most 5000 characters.
    pub fn exp_year(mut self, value: impl Into<String>) -> Self {
        self.exp_year = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::accounts::ExternalAccount>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => account "account" required path;
    1 => id "id" required path;
    2 => account_holder_name "account_holder_name" sensitive;
    3 => account_holder_type "account_holder_type";
    4 => account_type "account_type";
    5 => address_city "address_city";
    6 => address_country "address_country";
    7 => address_line1 "address_line1" sensitive;
    8 => address_line2 "address_line2" sensitive;
    9 => address_state "address_state";
    10 => address_zip "address_zip" sensitive;
    11 => default_for_currency "default_for_currency";
    12 => documents "documents";
    13 => exp_month "exp_month";
    14 => exp_year "exp_year";
    15 => expand "expand";
    16 => metadata "metadata" clearable;
    17 => name "name" sensitive;
}
rt::request! {
    Update -> crate::accounts::ExternalAccount;
    "PostAccountsAccountBankAccountsId" Post "/v1/accounts/{account}/bank_accounts/{id}" Form;
}
