// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::treasury::params::InitiatingPaymentMethodDetails;
use crate::test_helpers::treasury::params::Network;
use crate::treasury::ReceivedCredit;

/// Simulates money that somebody else sends to a financial account, in test mode. In live mode only they can.
///
/// `POST /v1/test_helpers/treasury/received_credits`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let received_credit = test_helpers::treasury::received_credits::create(
///     2000,
///     "usd",
///     "acct_123",
///     test_helpers::treasury::params::Network::Ach,
/// )
/// .description("An example")
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: How much, in the smallest currency unit.
/// - `currency`, in the body: The currency of the amounts beside it.
/// - `financial_account`, in the body: Id of the financial account that gets the money.
/// - `network`, in the body: The network that the made-up money moves on.
///
/// # Parameters
///
/// - [`description`](Create::description()): A text of your own, kept with the object.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`initiating_payment_method_details`](Create::initiating_payment_method_details()): The account on the other side that the test plays.
///
/// # Answer
///
/// [`ReceivedCredit`](crate::treasury::ReceivedCredit).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/received_credits)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryReceivedCredits")]
#[doc(alias = "posttesthelperstreasuryreceivedcredits")]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
    network: Network,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<i64>(0, amount)
            .set::<rt::Currency>(1, currency)
            .set::<String>(2, financial_account)
            .set::<Network>(3, network),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.treasury.received_credits.create`](create()).
///
/// `POST /v1/test_helpers/treasury/received_credits` (`PostTestHelpersTreasuryReceivedCredits`).
#[doc(alias = "PostTestHelpersTreasuryReceivedCredits")]
#[doc(alias = "posttesthelperstreasuryreceivedcredits")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// The account on the other side that the test plays.
    pub fn initiating_payment_method_details<K>(
        self,
        value: impl rt::Maybe<InitiatingPaymentMethodDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<InitiatingPaymentMethodDetails, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ReceivedCredit>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ReceivedCredit;
    "PostTestHelpersTreasuryReceivedCredits" Post "/v1/test_helpers/treasury/received_credits" Form;
    "amount" required: i64;
    "currency" required: String;
    "financial_account" required: String;
    "network" required: Network;
    "description": String;
    "expand": Vec<String>;
    "initiating_payment_method_details": InitiatingPaymentMethodDetails;
}
