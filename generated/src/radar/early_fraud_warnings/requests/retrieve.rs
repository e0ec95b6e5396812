// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::EarlyFraudWarning;
use crate::rt;

/// Fetches a warning from a card network that a payment may be fraud. A refund now may save you the dispute.
///
/// `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}`
///
/// ```
/// use stripe_client::radar;
///
/// let early_fraud_warning = radar::early_fraud_warnings::retrieve("issfr_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `early_fraud_warning`, in the path: Id of the radar early fraud warning.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`EarlyFraudWarning`](crate::radar::EarlyFraudWarning).
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve)
///
/// Feature: `radar`.
#[doc(alias = "GetRadarEarlyFraudWarningsEarlyFraudWarning")]
#[doc(alias = "getradarearlyfraudwarningsearlyfraudwarning")]
pub fn retrieve(early_fraud_warning: impl Into<rt::Id<EarlyFraudWarning>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<EarlyFraudWarning>>(0, early_fraud_warning),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.early_fraud_warnings.retrieve`](retrieve()).
///
/// `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}` (`GetRadarEarlyFraudWarningsEarlyFraudWarning`).
#[doc(alias = "GetRadarEarlyFraudWarningsEarlyFraudWarning")]
#[doc(alias = "getradarearlyfraudwarningsearlyfraudwarning")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<EarlyFraudWarning>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for EarlyFraudWarning {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> EarlyFraudWarning;
    "GetRadarEarlyFraudWarningsEarlyFraudWarning" Get "/v1/radar/early_fraud_warnings/{early_fraud_warning}" Query;
    "early_fraud_warning" required path: String;
    "expand" query: Vec<String>;
}
