// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::refunds::Refund;
use crate::rt;

/// Lets a test refund expire that waits for the customer, so that it fails.
///
/// `POST /v1/test_helpers/refunds/{refund}/expire`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let refund = test_helpers::refunds::expire("re_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `refund`, in the path: Id of the refund.
///
/// # Parameters
///
/// - [`expand`](Expire::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Refund`](crate::refunds::Refund).
///
/// # Errors
///
/// The status isn't `requires_action`.
///
/// [Stripe's reference](https://docs.stripe.com/api/refunds)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersRefundsRefundExpire")]
#[doc(alias = "posttesthelpersrefundsrefundexpire")]
pub fn expire(refund: impl Into<rt::Id<Refund>>) -> Expire {
    Expire(
        Expire::default().0.set::<rt::Id<Refund>>(0, refund),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.refunds.expire`](expire()).
///
/// `POST /v1/test_helpers/refunds/{refund}/expire` (`PostTestHelpersRefundsRefundExpire`).
#[doc(alias = "PostTestHelpersRefundsRefundExpire")]
#[doc(alias = "posttesthelpersrefundsrefundexpire")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Expire(rt::Params, rt::RequestOptions);

impl Expire {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Refund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Expire -> Refund;
    "PostTestHelpersRefundsRefundExpire" Post "/v1/test_helpers/refunds/{refund}/expire" Form;
    "refund" required path: String;
    "expand": Vec<String>;
}
