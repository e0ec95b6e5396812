// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::TaxExempt;
use crate::customers::params::CashBalance;
use crate::customers::params::CreateTax;
use crate::customers::params::InvoiceSettings;
use crate::customers::params::Shipping;
use crate::customers::params::TaxIdData;
use crate::params::Address;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::test_helpers::TestClock;

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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Address.
    pub fn address(self, value: Address) -> Self {
        Self(self.0.set::<Address>(0, value), self.1)
    }

    /// Clears `address`.
    pub fn clear_address(self) -> Self {
        Self(self.0.clear(0), self.1)
    }

    /// Balance.
    pub fn balance(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Business name. At most 150 characters.
    pub fn business_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Clears `business_name`.
    pub fn clear_business_name(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Cash balance.
    pub fn cash_balance(self, value: CashBalance) -> Self {
        Self(self.0.set::<CashBalance>(3, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Email. At most 512 characters.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Individual name. At most 150 characters.
    pub fn individual_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Clears `individual_name`.
    pub fn clear_individual_name(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Invoice prefix. At most 5000 characters.
    pub fn invoice_prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Invoice settings.
    pub fn invoice_settings(self, value: InvoiceSettings) -> Self {
        Self(self.0.set::<InvoiceSettings>(9, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(10, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Name. At most 256 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value), self.1)
    }

    /// Next invoice sequence.
    pub fn next_invoice_sequence(self, value: i64) -> Self {
        Self(self.0.set::<i64>(12, value), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(13, value), self.1)
    }

    /// Phone. At most 20 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }

    /// Preferred locales. An empty list says that there are none. A second call replaces the first.
    pub fn preferred_locales(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(15, value), self.1)
    }

    /// Shipping.
    pub fn shipping(self, value: Shipping) -> Self {
        Self(self.0.set::<Shipping>(16, value), self.1)
    }

    /// Clears `shipping`.
    pub fn clear_shipping(self) -> Self {
        Self(self.0.clear(16), self.1)
    }

    /// Source. At most 5000 characters.
    pub fn source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value), self.1)
    }

    /// Tax.
    pub fn tax(self, value: CreateTax) -> Self {
        Self(self.0.set::<CreateTax>(18, value), self.1)
    }

    /// Tax exempt. `exempt`, `none` or `reverse`.
    pub fn tax_exempt(self, value: TaxExempt) -> Self {
        Self(self.0.set::<TaxExempt>(19, value), self.1)
    }

    /// Clears `tax_exempt`.
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Tax id data. An empty list says that there are none. A second call replaces the first.
    pub fn tax_id_data(self, value: impl IntoIterator<Item = TaxIdData>) -> Self {
        Self(self.0.set_list::<TaxIdData>(20, value), self.1)
    }

    /// Test clock. At most 5000 characters.
    pub fn test_clock(self, value: impl Into<rt::Id<TestClock>>) -> Self {
        Self(self.0.set::<rt::Id<TestClock>>(21, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Customer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Customer;
    "PostCustomers" Post "/v1/customers" Form;
    "address" sensitive: rt::Clearable<Address>;
    "balance": i64;
    "business_name" sensitive: rt::Clearable<String>;
    "cash_balance": CashBalance;
    "description": String;
    "email" sensitive: String;
    "expand": Vec<String>;
    "individual_name" sensitive: rt::Clearable<String>;
    "invoice_prefix": String;
    "invoice_settings": InvoiceSettings;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name" sensitive: String;
    "next_invoice_sequence": i64;
    "payment_method": String;
    "phone" sensitive: String;
    "preferred_locales": Vec<String>;
    "shipping": rt::Clearable<Shipping>;
    "source": String;
    "tax": CreateTax;
    "tax_exempt": rt::Clearable<TaxExempt>;
    "tax_id_data": Vec<TaxIdData>;
    "test_clock": String;
}
