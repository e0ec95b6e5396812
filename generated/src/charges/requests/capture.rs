// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::params::CaptureTransferData;
use crate::rt;

/// Takes the money of an authorized charge, all of it or less. What isn't captured is released, as is everything after about seven days.
///
/// `POST /v1/charges/{charge}/capture`
///
/// ```
/// use stripe_client::charges;
///
/// let charge = charges::capture("ch_123").amount(2000).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
///
/// # Parameters
///
/// - [`amount`](Capture::amount()): How much of the held sum to take, in the smallest currency unit.
/// - [`application_fee`](Capture::application_fee()): The platform's fee, in the smallest currency unit.
/// - [`application_fee_amount`](Capture::application_fee_amount()): The platform's fee to add, in the smallest currency unit, at most the charge's own amount.
/// - [`expand`](Capture::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`receipt_email`](Capture::receipt_email()): Where to send the receipt, in place of the address from before.
/// - [`statement_descriptor`](Capture::statement_descriptor()): What bank statements say of a charge that isn't by card, up to 22 characters, in place of the account's text.
/// - [`statement_descriptor_suffix`](Capture::statement_descriptor_suffix()): What card statements say of this charge, behind the account's prefix or, if there is none, its whole text.
/// - [`transfer_data`](Capture::transfer_data()): Which connected account gets the money of the charge, and how much of it.
/// - [`transfer_group`](Capture::transfer_group()): Your name for payments and transfers that belong together, such as an order's number.
///
/// # Answer
///
/// [`Charge`](crate::charges::Charge).
///
/// # Errors
///
/// The charge is captured, refunded or expired, or a payment intent made it: then use [`payment_intents.capture`](crate::payment_intents::capture()).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/capture)
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeCapture")]
#[doc(alias = "postchargeschargecapture")]
pub fn capture(charge: impl Into<rt::Id<Charge>>) -> Capture {
    Capture(
        Capture::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.capture`](capture()).
///
/// `POST /v1/charges/{charge}/capture` (`PostChargesChargeCapture`).
#[doc(alias = "PostChargesChargeCapture")]
#[doc(alias = "postchargeschargecapture")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Capture(rt::Params, rt::RequestOptions);

impl Capture {
    /// How much of the held sum to take, in the smallest currency unit. All of it if left out, and the rest is released.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// The platform's fee, in the smallest currency unit. [`application_fee_amount`](Self::application_fee_amount()) replaces it.
    pub fn application_fee(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// The platform's fee to add, in the smallest currency unit, at most the charge's own amount.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Where to send the receipt, in place of the address from before. Never sent in test mode.
    pub fn receipt_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// What bank statements say of a charge that isn't by card, up to 22 characters, in place of the account's text. With a card it is the suffix, if there is no [`statement_descriptor_suffix`](Self::statement_descriptor_suffix()).
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// What card statements say of this charge, behind the account's prefix or, if there is none, its whole text. At most 22 characters.
    pub fn statement_descriptor_suffix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Which connected account gets the money of the charge, and how much of it. The transfer is made by itself.
    pub fn transfer_data<K>(
        self,
        value: impl rt::Maybe<CaptureTransferData, K>,
    ) -> Self {
        Self(self.0.maybe::<CaptureTransferData, K>(8, value), self.1)
    }

    /// Your name for payments and transfers that belong together, such as an order's number. Only if there is none yet.
    pub fn transfer_group<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Charge>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Capture -> Charge;
    "PostChargesChargeCapture" Post "/v1/charges/{charge}/capture" Form;
    "charge" required path: String;
    "amount": i64;
    "application_fee": i64;
    "application_fee_amount": i64;
    "expand": Vec<String>;
    "receipt_email" sensitive: String;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": CaptureTransferData;
    "transfer_group": String;
}
