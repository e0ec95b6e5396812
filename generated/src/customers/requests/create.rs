// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a customer.
///
/// `POST /v1/customers`
///
/// Feature: `customers`.
#[doc(alias = "PostCustomers")]
#[doc(alias = "postcustomers")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`customers.create`](create()).
///
/// `POST /v1/customers` (`PostCustomers`).
#[doc(alias = "PostCustomers")]
#[doc(alias = "postcustomers")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    address: rt::Clearable<Box<crate::params::Address>>,
    balance: Option<i64>,
    business_name: rt::Clearable<String>,
    cash_balance: Option<Box<crate::customers::params::CashBalance>>,
    description: Option<String>,
    email: Option<String>,
    expand: Option<Vec<String>>,
    individual_name: rt::Clearable<String>,
    invoice_prefix: Option<String>,
    invoice_settings: Option<Box<crate::customers::params::InvoiceSettings>>,
    metadata: rt::Clearable<rt::Metadata>,
    name: Option<String>,
    next_invoice_sequence: Option<i64>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    phone: Option<String>,
    preferred_locales: Option<Vec<String>>,
    shipping: rt::Clearable<Box<crate::customers::params::Shipping>>,
    source: Option<String>,
    tax: Option<Box<crate::customers::params::Tax>>,
    tax_exempt: rt::Clearable<crate::types::TaxExempt>,
    tax_id_data: Option<Vec<crate::customers::params::TaxIdData>>,
    test_clock: Option<rt::Id<crate::test_helpers::TestClock>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
    /// Cash balance.
    pub fn cash_balance(mut self, value: crate::customers::params::CashBalance) -> Self {
        self.cash_balance = Some(Box::new(value));
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
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
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
    pub fn tax(mut self, value: crate::customers::params::Tax) -> Self {
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
    /// Tax id data.
    pub fn tax_id_data(
        mut self,
        value: impl IntoIterator<Item = crate::customers::params::TaxIdData>,
    ) -> Self {
        self.tax_id_data = Some(value.into_iter().collect());
        self
    }
    /// Test clock. At most 5000 characters.
    pub fn test_clock(
        mut self,
        value: impl Into<rt::Id<crate::test_helpers::TestClock>>,
    ) -> Self {
        self.test_clock = Some(value.into());
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
    Create;
    0 => address "address" sensitive;
    1 => balance "balance";
    2 => business_name "business_name" sensitive;
    3 => cash_balance "cash_balance";
    4 => description "description";
    5 => email "email" sensitive;
    6 => expand "expand";
    7 => individual_name "individual_name" sensitive;
    8 => invoice_prefix "invoice_prefix";
    9 => invoice_settings "invoice_settings";
    10 => metadata "metadata" clearable;
    11 => name "name" sensitive;
    12 => next_invoice_sequence "next_invoice_sequence";
    13 => payment_method "payment_method";
    14 => phone "phone" sensitive;
    15 => preferred_locales "preferred_locales";
    16 => shipping "shipping";
    17 => source "source";
    18 => tax "tax";
    19 => tax_exempt "tax_exempt";
    20 => tax_id_data "tax_id_data";
    21 => test_clock "test_clock";
}
rt::request! {
    Create -> crate::customers::Customer;
    "PostCustomers" Post "/v1/customers" Form;
}
