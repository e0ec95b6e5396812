// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a customer.
///
/// `POST /v1/customers/{customer}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
pub fn update(customer: impl Into<rt::Id<crate::customers::Customer>>) -> Update {
    Update {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`customers.update`](update()).
///
/// `POST /v1/customers/{customer}` (`PostCustomersCustomer`).
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    customer: rt::Id<crate::customers::Customer>,
    address: rt::Clearable<Box<crate::params::Address>>,
    balance: Option<i64>,
    bank_account: Option<crate::customers::params::BankAccount>,
    business_name: rt::Clearable<String>,
    card: Option<crate::params::Card>,
    cash_balance: Option<Box<crate::customers::params::CashBalance>>,
    default_alipay_account: Option<String>,
    default_bank_account: Option<String>,
    default_card: Option<String>,
    default_source: Option<String>,
    description: Option<String>,
    email: Option<String>,
    expand: Option<Vec<String>>,
    individual_name: rt::Clearable<String>,
    invoice_prefix: Option<String>,
    invoice_settings: Option<Box<crate::customers::params::InvoiceSettings>>,
    metadata: rt::Clearable<rt::Metadata>,
    name: Option<String>,
    next_invoice_sequence: Option<i64>,
    phone: Option<String>,
    preferred_locales: Option<Vec<String>>,
    shipping: rt::Clearable<Box<crate::customers::params::Shipping>>,
    source: Option<String>,
    tax: Option<Box<crate::customers::params::UpdateTax>>,
    tax_exempt: rt::Clearable<crate::types::TaxExempt>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `address`.
    pub fn clear_address(mut self) -> Self {
        self.address = rt::Clearable::Clear;
        self
    }
    /// Balance.
    pub fn balance(mut self, value: i64) -> Self {
        self.balance = Some(value);
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
    /// Business name. At most 150 characters.
    pub fn business_name(mut self, value: impl Into<String>) -> Self {
        self.business_name = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `business_name`.
    pub fn clear_business_name(mut self) -> Self {
        self.business_name = rt::Clearable::Clear;
        self
    }
    /// Card.
    pub fn card(mut self, value: impl Into<crate::params::Card>) -> Self {
        self.card = Some(value.into());
        self
    }
    /// Cash balance.
    pub fn cash_balance(mut self, value: crate::customers::params::CashBalance) -> Self {
        self.cash_balance = Some(Box::new(value));
        self
    }
    /// Default alipay account. At most 500 characters.
    pub fn default_alipay_account(mut self, value: impl Into<String>) -> Self {
        self.default_alipay_account = Some(value.into());
        self
    }
    /// Default bank account. At most 500 characters.
    pub fn default_bank_account(mut self, value: impl Into<String>) -> Self {
        self.default_bank_account = Some(value.into());
        self
    }
    /// Default card. At most 500 characters.
    pub fn default_card(mut self, value: impl Into<String>) -> Self {
        self.default_card = Some(value.into());
        self
    }
    /// Default source. At most 500 characters.
    pub fn default_source(mut self, value: impl Into<String>) -> Self {
        self.default_source = Some(value.into());
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Email. At most 512 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Individual name. At most 150 characters.
    pub fn individual_name(mut self, value: impl Into<String>) -> Self {
        self.individual_name = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `individual_name`.
    pub fn clear_individual_name(mut self) -> Self {
        self.individual_name = rt::Clearable::Clear;
        self
    }
    /// Invoice prefix. At most 5000 characters.
    pub fn invoice_prefix(mut self, value: impl Into<String>) -> Self {
        self.invoice_prefix = Some(value.into());
        self
    }
    /// Invoice settings.
    pub fn invoice_settings(
        mut self,
        value: crate::customers::params::InvoiceSettings,
    ) -> Self {
        self.invoice_settings = Some(Box::new(value));
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
    /// Name. At most 256 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Next invoice sequence.
    pub fn next_invoice_sequence(mut self, value: i64) -> Self {
        self.next_invoice_sequence = Some(value);
        self
    }
    /// Phone. At most 20 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Preferred locales.
    pub fn preferred_locales(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.preferred_locales = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Shipping.
    pub fn shipping(mut self, value: crate::customers::params::Shipping) -> Self {
        self.shipping = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping`.
    pub fn clear_shipping(mut self) -> Self {
        self.shipping = rt::Clearable::Clear;
        self
    }
    /// Source. At most 5000 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Tax.
    pub fn tax(mut self, value: crate::customers::params::UpdateTax) -> Self {
        self.tax = Some(Box::new(value));
        self
    }
    /// Tax exempt. `exempt`, `none` or `reverse`.
    pub fn tax_exempt(mut self, value: crate::types::TaxExempt) -> Self {
        self.tax_exempt = rt::Clearable::Set(value);
        self
    }
    /// Clears `tax_exempt`.
    pub fn clear_tax_exempt(mut self) -> Self {
        self.tax_exempt = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::customers::Customer>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => customer "customer" required path;
    1 => address "address" sensitive;
    2 => balance "balance";
    3 => bank_account "bank_account";
    4 => business_name "business_name" sensitive;
    5 => card "card";
    6 => cash_balance "cash_balance";
    7 => default_alipay_account "default_alipay_account";
    8 => default_bank_account "default_bank_account";
    9 => default_card "default_card";
    10 => default_source "default_source";
    11 => description "description";
    12 => email "email" sensitive;
    13 => expand "expand";
    14 => individual_name "individual_name" sensitive;
    15 => invoice_prefix "invoice_prefix";
    16 => invoice_settings "invoice_settings";
    17 => metadata "metadata" clearable;
    18 => name "name" sensitive;
    19 => next_invoice_sequence "next_invoice_sequence";
    20 => phone "phone" sensitive;
    21 => preferred_locales "preferred_locales";
    22 => shipping "shipping";
    23 => source "source";
    24 => tax "tax";
    25 => tax_exempt "tax_exempt";
}
rt::request! {
    Update -> crate::customers::Customer;
    "PostCustomersCustomer" Post "/v1/customers/{customer}" Form;
}
