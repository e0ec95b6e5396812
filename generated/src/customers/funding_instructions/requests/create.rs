// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::FundingInstructions;
use crate::customers::funding_instructions::params::BankTransfer;
use crate::customers::funding_instructions::params::FundingType;
use crate::rt;

/// Fetches the bank account to which a customer sends money for their cash balance. The first call opens it, later ones return the same.
///
/// `POST /v1/customers/{customer}/funding_instructions`
///
/// ```
/// use stripe_client::customers;
///
/// let funding_instructions = customers::funding_instructions::create(
///     "cus_123",
///     customers::funding_instructions::params::BankTransfer::new(
///         customers::BankTransferType::EuBankTransfer,
///     ),
///     "usd",
///     customers::funding_instructions::params::FundingType::BankTransfer,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `bank_transfer`, in the body: Which kind of bank account the customer gets to send money to.
/// - `currency`, in the body: The currency of the amounts beside it.
/// - `funding_type`, in the body: Which way of paying in you want instructions for.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`FundingInstructions`](crate::customers::FundingInstructions).
///
/// # What follows
///
/// Show the customer the account number and reference, and wait for [`cash_balance.funds_available`](crate::events::EventType::CashBalanceFundsAvailable).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/funding_instructions)
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerFundingInstructions")]
#[doc(alias = "postcustomerscustomerfundinginstructions")]
pub fn create(
    customer: impl Into<rt::Id<Customer>>,
    bank_transfer: BankTransfer,
    currency: impl Into<rt::Currency>,
    funding_type: FundingType,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<BankTransfer>(1, bank_transfer)
            .set::<rt::Currency>(2, currency)
            .set::<FundingType>(3, funding_type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.funding_instructions.create`](create()).
///
/// `POST /v1/customers/{customer}/funding_instructions` (`PostCustomersCustomerFundingInstructions`).
#[doc(alias = "PostCustomersCustomerFundingInstructions")]
#[doc(alias = "postcustomerscustomerfundinginstructions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }
}

rt::request! {
    Create -> FundingInstructions;
    "PostCustomersCustomerFundingInstructions" Post "/v1/customers/{customer}/funding_instructions" Form;
    "customer" required path: String;
    "bank_transfer" required: BankTransfer;
    "currency" required: String;
    "funding_type" required: FundingType;
    "expand": Vec<String>;
}
