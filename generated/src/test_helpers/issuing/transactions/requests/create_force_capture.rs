// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::Transaction;
use crate::rt;
use crate::test_helpers::issuing::params::MerchantData;
use crate::test_helpers::issuing::params::PurchaseDetails;

/// Simulates a merchant's capture on an issued card without an authorization before, in test mode.
///
/// `POST /v1/test_helpers/issuing/transactions/create_force_capture`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let transaction = test_helpers::issuing::transactions::create_force_capture(
///     2000,
///     "ic_123",
/// )
/// .currency("usd")
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `amount`, in the body: How much the made-up purchase takes, in the smallest unit of [`currency`](CreateForceCapture::currency()).
/// - `card`, in the body: Id of the issued card that is made to buy.
///
/// # Parameters
///
/// - [`currency`](CreateForceCapture::currency()): The currency of the made-up purchase.
/// - [`expand`](CreateForceCapture::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`merchant_data`](CreateForceCapture::merchant_data()): Who the seller is: name, place and kind of business.
/// - [`purchase_details`](CreateForceCapture::purchase_details()): What the seller tells of the made-up purchase: flight, hotel stay, fuel, lines.
///
/// # Answer
///
/// [`Transaction`](crate::issuing::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/transactions)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateForceCapture")]
#[doc(alias = "posttesthelpersissuingtransactionscreateforcecapture")]
pub fn create_force_capture(
    amount: i64,
    card: impl Into<rt::Id<Card>>,
) -> CreateForceCapture {
    CreateForceCapture(
        CreateForceCapture::default()
            .0
            .set::<i64>(0, amount)
            .set::<rt::Id<Card>>(1, card),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.transactions.create_force_capture`](create_force_capture()).
///
/// `POST /v1/test_helpers/issuing/transactions/create_force_capture` (`PostTestHelpersIssuingTransactionsCreateForceCapture`).
#[doc(alias = "PostTestHelpersIssuingTransactionsCreateForceCapture")]
#[doc(alias = "posttesthelpersissuingtransactionscreateforcecapture")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForceCapture(rt::Params, rt::RequestOptions);

impl CreateForceCapture {
    /// The currency of the made-up purchase. The card's if left out. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Who the seller is: name, place and kind of business.
    pub fn merchant_data<K>(self, value: impl rt::Maybe<MerchantData, K>) -> Self {
        Self(self.0.maybe::<MerchantData, K>(4, value), self.1)
    }

    /// What the seller tells of the made-up purchase: flight, hotel stay, fuel, lines.
    pub fn purchase_details<K>(self, value: impl rt::Maybe<PurchaseDetails, K>) -> Self {
        Self(self.0.maybe::<PurchaseDetails, K>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Transaction>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    CreateForceCapture -> Transaction;
    "PostTestHelpersIssuingTransactionsCreateForceCapture" Post "/v1/test_helpers/issuing/transactions/create_force_capture" Form;
    "amount" required: i64;
    "card" required: String;
    "currency": String;
    "expand": Vec<String>;
    "merchant_data": MerchantData;
    "purchase_details": PurchaseDetails;
}
