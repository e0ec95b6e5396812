// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::treasury::inbound_transfers::params::FailureDetails;
use crate::treasury::InboundTransfer;

/// Sets a test inbound transfer to `failed`, for the reason you name.
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let inbound_transfer = test_helpers::treasury::inbound_transfers::fail("id_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the inbound transfer.
///
/// # Parameters
///
/// - [`expand`](Fail::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`failure_details`](Fail::failure_details()): As what kind of failure the test transfer ends.
///
/// # Answer
///
/// [`InboundTransfer`](crate::treasury::InboundTransfer).
///
/// # Errors
///
/// The status isn't `processing`.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/inbound_transfers)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdFail")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidfail")]
pub fn fail(id: impl Into<String>) -> Fail {
    Fail(Fail::default().0.set::<String>(0, id), rt::RequestOptions::default())
}

/// The request of [`test_helpers.treasury.inbound_transfers.fail`](fail()).
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail` (`PostTestHelpersTreasuryInboundTransfersIdFail`).
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdFail")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidfail")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Fail(rt::Params, rt::RequestOptions);

impl Fail {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// As what kind of failure the test transfer ends.
    pub fn failure_details<K>(self, value: impl rt::Maybe<FailureDetails, K>) -> Self {
        Self(self.0.maybe::<FailureDetails, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<InboundTransfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Fail -> InboundTransfer;
    "PostTestHelpersTreasuryInboundTransfersIdFail" Post "/v1/test_helpers/treasury/inbound_transfers/{id}/fail" Form;
    "id" required path: String;
    "expand": Vec<String>;
    "failure_details": FailureDetails;
}
