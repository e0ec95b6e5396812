// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::application_fees::FeeRefund;
use crate::rt;

/// Refunds an application fee, all or in part, to the connected account that paid it. Several refunds may follow until nothing is left, and the customer's charge isn't touched.
///
/// `POST /v1/application_fees/{id}/refunds`
///
/// ```
/// use stripe_client::application_fees;
///
/// let fee_refund = application_fees::refunds::create("fee_123")
///     .amount(2000)
///     .metadata([("order_id", "1001")])
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
/// - [`amount`](Create::amount()): How much of the fee to give back, in the smallest currency unit, at most what hasn't been refunded yet.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`FeeRefund`](crate::application_fees::FeeRefund).
///
/// # Errors
///
/// The fee has been refunded in full, or less is left than the amount.
///
/// [Stripe's reference](https://docs.stripe.com/api/application_fees)
///
/// Feature: `application_fees`.
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
pub fn create(id: impl Into<rt::Id<ApplicationFee>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<ApplicationFee>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`application_fees.refunds.create`](create()).
///
/// `POST /v1/application_fees/{id}/refunds` (`PostApplicationFeesIdRefunds`).
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How much of the fee to give back, in the smallest currency unit, at most what hasn't been refunded yet. All of that if left out.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
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
    Create -> FeeRefund;
    "PostApplicationFeesIdRefunds" Post "/v1/application_fees/{id}/refunds" Form;
    "id" required path: String;
    "amount": i64;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
