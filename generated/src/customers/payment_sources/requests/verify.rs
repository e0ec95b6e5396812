// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Customer;
use crate::rt;

/// Proves that a customer owns a bank account, with the amounts of two small deposits. It can be charged then.
///
/// `POST /v1/customers/{customer}/sources/{id}/verify`
///
/// ```
/// use stripe_client::customers;
///
/// let bank_account = customers::payment_sources::verify("cus_123", "id_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the saved bank account.
///
/// # Parameters
///
/// - [`amounts`](Verify::amounts()): The two amounts that Stripe sent to the bank account, in the smallest currency unit: `[32, 45]`.
/// - [`expand`](Verify::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`BankAccount`](crate::customers::BankAccount).
///
/// # Errors
///
/// An amount is wrong. After too many tries the bank account can't be verified any more.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerSourcesIdVerify")]
#[doc(alias = "postcustomerscustomersourcesidverify")]
pub fn verify(customer: impl Into<rt::Id<Customer>>, id: impl Into<String>) -> Verify {
    Verify(
        Verify::default().0.set::<rt::Id<Customer>>(0, customer).set::<String>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.payment_sources.verify`](verify()).
///
/// `POST /v1/customers/{customer}/sources/{id}/verify` (`PostCustomersCustomerSourcesIdVerify`).
#[doc(alias = "PostCustomersCustomerSourcesIdVerify")]
#[doc(alias = "postcustomerscustomersourcesidverify")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Verify(rt::Params, rt::RequestOptions);

impl Verify {
    /// The two amounts that Stripe sent to the bank account, in the smallest currency unit: `[32, 45]`. An empty list says that there are none. A second call replaces the first.
    pub fn amounts<K>(self, value: impl rt::MaybeList<i64, K>) -> Self {
        Self(self.0.maybe_list::<i64, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<BankAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Verify -> BankAccount;
    "PostCustomersCustomerSourcesIdVerify" Post "/v1/customers/{customer}/sources/{id}/verify" Form;
    "customer" required path: String;
    "id" required path: String;
    "amounts": Vec<i64>;
    "expand": Vec<String>;
}
