// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::PaymentSource;
use crate::customers::params::BankAccount;
use crate::customers::params::Card;
use crate::rt;

/// Saves a bank account, card or source for a customer. This path is the older one: prefer [`setup_intents.create`](crate::setup_intents::create()), or [`customers.payment_sources.create`](crate::customers::payment_sources::create()) for sources.
///
/// `POST /v1/customers/{customer}/bank_accounts`
///
/// ```
/// use stripe_client::customers;
///
/// let payment_source = customers::bank_accounts::create("cus_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
///
/// # Parameters
///
/// - [`alipay_account`](Create::alipay_account()): A token from Stripe.js for the customer's Alipay account.
/// - [`bank_account`](Create::bank_account()): A token from Stripe.js, or the details of the bank account.
/// - [`card`](Create::card()): A token from Stripe.js, or the details of the card.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`source`](Create::source()): What to save for the customer, as the id of a token or source.
///
/// # Answer
///
/// [`PaymentSource`](crate::customers::PaymentSource).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerBankAccounts")]
#[doc(alias = "postcustomerscustomerbankaccounts")]
pub fn create(customer: impl Into<rt::Id<Customer>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.bank_accounts.create`](create()).
///
/// `POST /v1/customers/{customer}/bank_accounts` (`PostCustomersCustomerBankAccounts`).
#[doc(alias = "PostCustomersCustomerBankAccounts")]
#[doc(alias = "postcustomerscustomerbankaccounts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// A token from Stripe.js for the customer's Alipay account.
    pub fn alipay_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// A token from Stripe.js, or the details of the bank account.
    pub fn bank_account<K>(self, value: impl rt::Maybe<BankAccount, K>) -> Self {
        Self(self.0.maybe::<BankAccount, K>(2, value), self.1)
    }

    /// A token from Stripe.js, or the details of the card.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// What to save for the customer, as the id of a token or source.
    pub fn source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
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
    "PostCustomersCustomerBankAccounts" Post "/v1/customers/{customer}/bank_accounts" Form;
    "customer" required path: String;
    "alipay_account": String;
    "bank_account": BankAccount;
    "card": Card;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "source": String;
}
