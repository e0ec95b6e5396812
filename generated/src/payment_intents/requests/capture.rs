// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::payment_intents::params::AmountDetails;
use crate::payment_intents::params::CapturePaymentDetails;
use crate::payment_intents::params::CaptureTransferData;
use crate::payment_intents::params::Hooks;
use crate::rt;

/// Takes the money that an authorized payment intent holds, all of it or less. What isn't captured is released.
///
/// `POST /v1/payment_intents/{intent}/capture`
///
/// ```
/// use stripe_client::payment_intents;
///
/// let payment_intent = payment_intents::capture("pi_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `intent`, in the path: Id of the payment intent.
///
/// # Parameters
///
/// - [`amount_details`](Capture::amount_details()): What the amount is made of, such as line items, taxes and shipping.
/// - [`amount_to_capture`](Capture::amount_to_capture()): How much of the held money to take, in the smallest currency unit, up to `amount_capturable`.
/// - [`application_fee_amount`](Capture::application_fee_amount()): The platform's fee, in the smallest currency unit.
/// - [`expand`](Capture::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`final_capture`](Capture::final_capture()): Whether what isn't captured is released.
/// - [`hooks`](Capture::hooks()): What is to run by itself at certain points of the payment, such as working out tax.
/// - [`metadata`](Capture::metadata()): Your own keys and values to keep with the object.
/// - [`payment_details`](Capture::payment_details()): What the payment is for, in the terms of its trade, such as an order number.
/// - [`statement_descriptor`](Capture::statement_descriptor()): What bank statements say of a payment that isn't by card, up to 22 characters, in place of the account's text.
/// - [`statement_descriptor_suffix`](Capture::statement_descriptor_suffix()): What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`.
/// - [`transfer_data`](Capture::transfer_data()): How much of the money the connected account gets once it is captured.
///
/// # Answer
///
/// [`PaymentIntent`](crate::payment_intents::PaymentIntent).
///
/// # Errors
///
/// The status isn't `requires_capture`, or the authorization has expired.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_intents/capture)
///
/// Feature: `payment_intents`.
#[doc(alias = "PostPaymentIntentsIntentCapture")]
#[doc(alias = "postpaymentintentsintentcapture")]
pub fn capture(intent: impl Into<rt::Id<PaymentIntent>>) -> Capture {
    Capture(
        Capture::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.capture`](capture()).
///
/// `POST /v1/payment_intents/{intent}/capture` (`PostPaymentIntentsIntentCapture`).
#[doc(alias = "PostPaymentIntentsIntentCapture")]
#[doc(alias = "postpaymentintentsintentcapture")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Capture(rt::Params, rt::RequestOptions);

impl Capture {
    /// What the amount is made of, such as line items, taxes and shipping. Card networks may lower fees for it.
    pub fn amount_details<K>(self, value: impl rt::Maybe<AmountDetails, K>) -> Self {
        Self(self.0.maybe::<AmountDetails, K>(1, value), self.1)
    }

    /// How much of the held money to take, in the smallest currency unit, up to `amount_capturable`. All of that if left out.
    pub fn amount_to_capture(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// The platform's fee, in the smallest currency unit. At most what is captured is taken.
    pub fn application_fee_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Whether what isn't captured is released. With false it stays held for more captures, where that is possible. True if left out.
    pub fn final_capture<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value), self.1)
    }

    /// What is to run by itself at certain points of the payment, such as working out tax.
    pub fn hooks<K>(self, value: impl rt::Maybe<Hooks, K>) -> Self {
        Self(self.0.maybe::<Hooks, K>(6, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// What the payment is for, in the terms of its trade, such as an order number.
    pub fn payment_details<K>(
        self,
        value: impl rt::Maybe<CapturePaymentDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<CapturePaymentDetails, K>(8, value), self.1)
    }

    /// Clears `payment_details`.
    pub fn clear_payment_details(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// What bank statements say of a payment that isn't by card, up to 22 characters, in place of the account's text. It fails for cards, which have [`statement_descriptor_suffix`](Self::statement_descriptor_suffix()).
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`. At most 22 characters.
    pub fn statement_descriptor_suffix<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// How much of the money the connected account gets once it is captured.
    pub fn transfer_data<K>(
        self,
        value: impl rt::Maybe<CaptureTransferData, K>,
    ) -> Self {
        Self(self.0.maybe::<CaptureTransferData, K>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentIntent>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Capture -> PaymentIntent;
    "PostPaymentIntentsIntentCapture" Post "/v1/payment_intents/{intent}/capture" Form;
    "intent" required path: String;
    "amount_details": AmountDetails;
    "amount_to_capture": i64;
    "application_fee_amount": i64;
    "expand": Vec<String>;
    "final_capture": bool;
    "hooks": Hooks;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payment_details": rt::Clearable<CapturePaymentDetails>;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": CaptureTransferData;
}
