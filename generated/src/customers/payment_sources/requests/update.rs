// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::CardResponse;
use crate::customers::Customer;
use crate::customers::params::AccountHolderType;
use crate::customers::params::Owner;
use crate::rt;

/// Changes a saved card, bank account or source of a customer: name, address, expiry or metadata. Numbers can't change.
///
/// `POST /v1/customers/{customer}/sources/{id}`
///
/// ```
/// use stripe_client::customers;
///
/// let card_response = customers::payment_sources::update("cus_123", "id_123")
///     .name("Example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the saved card, bank account or source.
///
/// # Parameters
///
/// - [`account_holder_name`](Update::account_holder_name()): The person or business that holds the bank account.
/// - [`account_holder_type`](Update::account_holder_type()): Whether a person or a company holds the bank account.
/// - [`address_city`](Update::address_city()): City, town or village of the billing address.
/// - [`address_country`](Update::address_country()): Country of the billing address, as given with the card.
/// - [`address_line1`](Update::address_line1()): Street and number, PO box or company name of the billing address.
/// - [`address_line2`](Update::address_line2()): Apartment, suite or building of the billing address.
/// - [`address_state`](Update::address_state()): State, province or other region of the billing address.
/// - [`address_zip`](Update::address_zip()): Postal code of the billing address.
/// - [`exp_month`](Update::exp_month()): Month in which the card runs out, from 1 to 12.
/// - [`exp_year`](Update::exp_year()): Year in which the card runs out, in four digits.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): The name on the card.
/// - [`owner`](Update::owner()): Who owns the payment method.
///
/// # Answer
///
/// [`CardResponse`](crate::customers::CardResponse).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerSourcesId")]
#[doc(alias = "postcustomerscustomersourcesid")]
pub fn update(customer: impl Into<rt::Id<Customer>>, id: impl Into<String>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Customer>>(0, customer).set::<String>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.payment_sources.update`](update()).
///
/// `POST /v1/customers/{customer}/sources/{id}` (`PostCustomersCustomerSourcesId`).
#[doc(alias = "PostCustomersCustomerSourcesId")]
#[doc(alias = "postcustomerscustomersourcesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// The person or business that holds the bank account.
    pub fn account_holder_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Whether a person or a company holds the bank account. `company` or `individual`.
    pub fn account_holder_type<K>(
        self,
        value: impl rt::Maybe<AccountHolderType, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountHolderType, K>(3, value), self.1)
    }

    /// City, town or village of the billing address.
    pub fn address_city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Country of the billing address, as given with the card.
    pub fn address_country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Street and number, PO box or company name of the billing address.
    pub fn address_line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Apartment, suite or building of the billing address.
    pub fn address_line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// State, province or other region of the billing address.
    pub fn address_state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Postal code of the billing address.
    pub fn address_zip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Month in which the card runs out, from 1 to 12.
    pub fn exp_month<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Year in which the card runs out, in four digits.
    pub fn exp_year<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(12, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(13, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// The name on the card.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// Who owns the payment method.
    pub fn owner<K>(self, value: impl rt::Maybe<Owner, K>) -> Self {
        Self(self.0.maybe::<Owner, K>(15, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CardResponse>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(12, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> CardResponse;
    "PostCustomersCustomerSourcesId" Post "/v1/customers/{customer}/sources/{id}" Form;
    "customer" required path: String;
    "id" required path: String;
    "account_holder_name" sensitive: String;
    "account_holder_type": AccountHolderType;
    "address_city": String;
    "address_country": String;
    "address_line1" sensitive: String;
    "address_line2" sensitive: String;
    "address_state": String;
    "address_zip" sensitive: String;
    "exp_month": String;
    "exp_year": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name" sensitive: String;
    "owner": Owner;
}
