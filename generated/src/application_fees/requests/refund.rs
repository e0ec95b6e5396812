// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::rt;

/// Refunds an application fee to the connected account and returns the fee. Prefer [`application_fees.refunds.create`](crate::application_fees::refunds::create()), which returns the refund.
///
/// `POST /v1/application_fees/{id}/refund`
///
/// ```
/// use stripe_client::application_fees;
///
/// let application_fee = application_fees::refund("fee_123")
///     .amount(2000)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the application fee.
///
/// # Parameters
///
/// - [`amount`](Refund::amount()): How much of the fee to give back, in the smallest currency unit, at most what hasn't been refunded yet.
/// - [`directive`](Refund::directive())
/// - [`expand`](Refund::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ApplicationFee`](crate::application_fees::ApplicationFee).
///
/// # Errors
///
/// The fee has been refunded in full, or less is left than the amount.
///
/// [Stripe's reference](https://docs.stripe.com/api/application_fees/refund)
///
/// Feature: `application_fees`.
#[doc(alias = "PostApplicationFeesIdRefund")]
#[doc(alias = "postapplicationfeesidrefund")]
pub fn refund(id: impl Into<rt::Id<ApplicationFee>>) -> Refund {
    Refund(
        Refund::default().0.set::<rt::Id<ApplicationFee>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`application_fees.refund`](refund()).
///
/// `POST /v1/application_fees/{id}/refund` (`PostApplicationFeesIdRefund`).
#[doc(alias = "PostApplicationFeesIdRefund")]
#[doc(alias = "postapplicationfeesidrefund")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Refund(rt::Params, rt::RequestOptions);

impl Refund {
    /// How much of the fee to give back, in the smallest currency unit, at most what hasn't been refunded yet.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    pub fn directive<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ApplicationFee>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Refund -> ApplicationFee;
    "PostApplicationFeesIdRefund" Post "/v1/application_fees/{id}/refund" Form;
    "id" required path: String;
    "amount": i64;
    "directive": String;
    "expand": Vec<String>;
}
