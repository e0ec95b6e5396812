// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::treasury::params::ReturnedDetails;
use crate::treasury::OutboundPayment;

/// Sets a test outbound payment to `returned`: the bank sent it back.
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/return`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let outbound_payment = test_helpers::treasury::outbound_payments::return_outbound_payment(
///     "obp_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury outbound payment.
///
/// # Parameters
///
/// - [`expand`](ReturnOutboundPayment::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`returned_details`](ReturnOutboundPayment::returned_details()): Why the money comes back in this test.
///
/// # Answer
///
/// [`OutboundPayment`](crate::treasury::OutboundPayment).
///
/// # Errors
///
/// The status isn't `processing`.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_payments)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidreturn")]
pub fn return_outbound_payment(
    id: impl Into<rt::Id<OutboundPayment>>,
) -> ReturnOutboundPayment {
    ReturnOutboundPayment(
        ReturnOutboundPayment::default().0.set::<rt::Id<OutboundPayment>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.treasury.outbound_payments.return_outbound_payment`](return_outbound_payment()).
///
/// `POST /v1/test_helpers/treasury/outbound_payments/{id}/return` (`PostTestHelpersTreasuryOutboundPaymentsIdReturn`).
#[doc(alias = "PostTestHelpersTreasuryOutboundPaymentsIdReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundpaymentsidreturn")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReturnOutboundPayment(rt::Params, rt::RequestOptions);

impl ReturnOutboundPayment {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Why the money comes back in this test.
    pub fn returned_details<K>(self, value: impl rt::Maybe<ReturnedDetails, K>) -> Self {
        Self(self.0.maybe::<ReturnedDetails, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<OutboundPayment>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    ReturnOutboundPayment -> OutboundPayment;
    "PostTestHelpersTreasuryOutboundPaymentsIdReturn" Post "/v1/test_helpers/treasury/outbound_payments/{id}/return" Form;
    "id" required path: String;
    "expand": Vec<String>;
    "returned_details": ReturnedDetails;
}
