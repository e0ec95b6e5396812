// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Settlement;
use crate::rt;
use crate::test_helpers::issuing::settlements::params::Network;

/// Creates a test settlement with a card network.
///
/// `POST /v1/test_helpers/issuing/settlements`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let settlement = test_helpers::issuing::settlements::create(
///     "424242",
///     1_767_225_600_i64,
///     "usd",
///     2000,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `bin`, in the body: The first digits of the card numbers (BIN) that the settlement is about.
/// - `clearing_date`, in the body: The day when the network clears the transactions and posts them.
/// - `currency`, in the body: The currency of the amounts beside it.
/// - `net_total_amount`, in the body: What is owed to the network in all, after everything is set off, in the smallest currency unit.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`interchange_fees_amount`](Create::interchange_fees_amount()): What you get of interchange for the transactions, in the smallest currency unit.
/// - [`network`](Create::network()): The card network to settle with: `visa`, `mastercard` or `maestro`.
/// - [`network_settlement_identifier`](Create::network_settlement_identifier()): The network's number for this settlement.
/// - [`transaction_amount`](Create::transaction_amount()): What all transactions of the settlement come to, in the smallest currency unit.
/// - [`transaction_count`](Create::transaction_count()): How many transactions the settlement has.
///
/// # Answer
///
/// [`Settlement`](crate::issuing::Settlement).
///
/// # What follows
///
/// [`test_helpers.issuing.settlements.complete`](crate::test_helpers::issuing::settlements::complete()) ends it.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/settlements)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingSettlements")]
#[doc(alias = "posttesthelpersissuingsettlements")]
pub fn create(
    bin: impl Into<String>,
    clearing_date: impl Into<rt::Timestamp>,
    currency: impl Into<rt::Currency>,
    net_total_amount: i64,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, bin)
            .set::<rt::Timestamp>(1, clearing_date)
            .set::<rt::Currency>(2, currency)
            .set::<i64>(3, net_total_amount),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.settlements.create`](create()).
///
/// `POST /v1/test_helpers/issuing/settlements` (`PostTestHelpersIssuingSettlements`).
#[doc(alias = "PostTestHelpersIssuingSettlements")]
#[doc(alias = "posttesthelpersissuingsettlements")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// What you get of interchange for the transactions, in the smallest currency unit.
    pub fn interchange_fees_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value), self.1)
    }

    /// The card network to settle with: `visa`, `mastercard` or `maestro`.
    pub fn network<K>(self, value: impl rt::Maybe<Network, K>) -> Self {
        Self(self.0.maybe::<Network, K>(6, value), self.1)
    }

    /// The network's number for this settlement.
    pub fn network_settlement_identifier<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// What all transactions of the settlement come to, in the smallest currency unit.
    pub fn transaction_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value), self.1)
    }

    /// How many transactions the settlement has.
    pub fn transaction_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(9, value), self.1)
    }
}

rt::request! {
    Create -> Settlement;
    "PostTestHelpersIssuingSettlements" Post "/v1/test_helpers/issuing/settlements" Form;
    "bin" required: String;
    "clearing_date" required: i64;
    "currency" required: String;
    "net_total_amount" required: i64;
    "expand": Vec<String>;
    "interchange_fees_amount": i64;
    "network": Network;
    "network_settlement_identifier": String;
    "transaction_amount": i64;
    "transaction_count": i64;
}
