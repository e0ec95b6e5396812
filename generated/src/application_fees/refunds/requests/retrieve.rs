// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::application_fees::FeeRefund;
use crate::rt;

/// Fetches one refund of an application fee.
///
/// `GET /v1/application_fees/{fee}/refunds/{id}`
///
/// ```
/// use stripe_client::application_fees;
///
/// let fee_refund = application_fees::refunds::retrieve("fee_123", "fr_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `fee`, in the path: Id of the application fee.
/// - `id`, in the path: Id of the fee refund.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`FeeRefund`](crate::application_fees::FeeRefund).
///
/// [Stripe's reference](https://docs.stripe.com/api/application_fees)
///
/// Feature: `application_fees`.
#[doc(alias = "GetApplicationFeesFeeRefundsId")]
#[doc(alias = "getapplicationfeesfeerefundsid")]
pub fn retrieve(
    fee: impl Into<rt::Id<ApplicationFee>>,
    id: impl Into<rt::Id<FeeRefund>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<ApplicationFee>>(0, fee)
            .set::<rt::Id<FeeRefund>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`application_fees.refunds.retrieve`](retrieve()).
///
/// `GET /v1/application_fees/{fee}/refunds/{id}` (`GetApplicationFeesFeeRefundsId`).
#[doc(alias = "GetApplicationFeesFeeRefundsId")]
#[doc(alias = "getapplicationfeesfeerefundsid")]
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
        path: fn(crate::ExpandPath<FeeRefund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> FeeRefund;
    "GetApplicationFeesFeeRefundsId" Get "/v1/application_fees/{fee}/refunds/{id}" Query;
    "fee" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}
