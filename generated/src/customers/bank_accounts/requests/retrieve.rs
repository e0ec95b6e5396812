// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Customer;
use crate::rt;

/// Fetches a customer's bank account that was saved as a source. Deprecated: use [`customers.payment_sources.retrieve`](crate::customers::payment_sources::retrieve()).
///
/// `GET /v1/customers/{customer}/bank_accounts/{id}`
///
/// ```
/// use stripe_client::customers;
///
/// let bank_account = customers::bank_accounts::retrieve("cus_123", "ba_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `id`, in the path: Id of the bank account.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`BankAccount`](crate::customers::BankAccount).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerBankAccountsId")]
#[doc(alias = "getcustomerscustomerbankaccountsid")]
#[deprecated(note = "the contract says so")]
pub fn retrieve(
    customer: impl Into<rt::Id<Customer>>,
    id: impl Into<rt::Id<BankAccount>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<BankAccount>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.bank_accounts.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/bank_accounts/{id}` (`GetCustomersCustomerBankAccountsId`).
#[doc(alias = "GetCustomersCustomerBankAccountsId")]
#[doc(alias = "getcustomerscustomerbankaccountsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<BankAccount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> BankAccount;
    "GetCustomersCustomerBankAccountsId" Get "/v1/customers/{customer}/bank_accounts/{id}" Query;
    "customer" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}
