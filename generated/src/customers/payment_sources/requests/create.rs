// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::PaymentSource;
use crate::customers::params::BankAccount;
use crate::customers::params::Card;
use crate::rt;

/// Create a card.
///
/// `POST /v1/customers/{customer}/sources`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerSources")]
#[doc(alias = "postcustomerscustomersources")]
pub fn create(customer: impl Into<rt::Id<Customer>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.payment_sources.create`](create()).
///
/// `POST /v1/customers/{customer}/sources` (`PostCustomersCustomerSources`).
#[doc(alias = "PostCustomersCustomerSources")]
#[doc(alias = "postcustomerscustomersources")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Alipay account. At most 5000 characters.
    pub fn alipay_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Bank account.
    pub fn bank_account(self, value: impl Into<BankAccount>) -> Self {
        Self(self.0.set::<BankAccount>(2, value), self.1)
    }

    /// Card.
    pub fn card(self, value: impl Into<Card>) -> Self {
        Self(self.0.set::<Card>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value), self.1)
    }

    /// Source. At most 5000 characters.
    pub fn source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentSource>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PaymentSource;
    "PostCustomersCustomerSources" Post "/v1/customers/{customer}/sources" Form;
    "customer" required path: String;
    "alipay_account": String;
    "bank_account": BankAccount;
    "card": Card;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "source": String;
}
