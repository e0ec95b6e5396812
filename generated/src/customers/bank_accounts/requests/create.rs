// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a card.
///
/// `POST /v1/customers/{customer}/bank_accounts`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerBankAccounts")]
#[doc(alias = "postcustomerscustomerbankaccounts")]
pub fn create(customer: impl Into<rt::Id<crate::customers::Customer>>) -> Create {
    Create {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`customers.bank_accounts.create`](create()).
///
/// `POST /v1/customers/{customer}/bank_accounts` (`PostCustomersCustomerBankAccounts`).
#[doc(alias = "PostCustomersCustomerBankAccounts")]
#[doc(alias = "postcustomerscustomerbankaccounts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    customer: rt::Id<crate::customers::Customer>,
    alipay_account: Option<String>,
    bank_account: Option<crate::customers::params::BankAccount>,
    card: Option<crate::params::Card>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    source: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Alipay account. At most 5000 characters.
    pub fn alipay_account(mut self, value: impl Into<String>) -> Self {
        self.alipay_account = Some(value.into());
        self
    }
    /// Bank account.
    pub fn bank_account(
        mut self,
        value: impl Into<crate::customers::params::BankAccount>,
    ) -> Self {
        self.bank_account = Some(value.into());
        self
    }
    /// Card.
    pub fn card(mut self, value: impl Into<crate::params::Card>) -> Self {
        self.card = Some(value.into());
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Source. At most 5000 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::customers::PaymentSource>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => customer "customer" required path;
    1 => alipay_account "alipay_account";
    2 => bank_account "bank_account";
    3 => card "card";
    4 => expand "expand";
    5 => metadata "metadata";
    6 => source "source";
}
rt::request! {
    Create -> crate::customers::PaymentSource;
    "PostCustomersCustomerBankAccounts" Post "/v1/customers/{customer}/bank_accounts" Form;
}
