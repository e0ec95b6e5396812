// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Reader;
use crate::test_helpers::terminal::readers::params::Card;
use crate::test_helpers::terminal::readers::params::CardPresent;
use crate::test_helpers::terminal::readers::params::InteracPresent;
use crate::test_helpers::terminal::readers::params::PresentPaymentMethodType;

/// Simulates a customer who shows a card at a simulated reader, to pay, to save it or for a refund.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let reader = test_helpers::terminal::readers::present_payment_method("reader_123")
///     .r#type(test_helpers::terminal::readers::params::PresentPaymentMethodType::Card)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `reader`, in the path: Id of the reader.
///
/// # Parameters
///
/// - [`amount_tip`](PresentPaymentMethod::amount_tip()): The tip that the made-up customer adds at the reader, in the smallest currency unit.
/// - [`card`](PresentPaymentMethod::card()): The card that is held to the simulated reader.
/// - [`card_present`](PresentPaymentMethod::card_present()): The card that is held to the simulated reader.
/// - [`expand`](PresentPaymentMethod::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`interac_present`](PresentPaymentMethod::interac_present()): The Interac card that the simulated reader sees.
/// - [`type`](PresentPaymentMethod::type()): What is held to the simulated reader.
///
/// # Answer
///
/// [`Reader`](crate::terminal::Reader).
///
/// # Errors
///
/// The reader isn't simulated, or waits for no card.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTerminalReadersReaderPresentPaymentMethod")]
#[doc(alias = "posttesthelpersterminalreadersreaderpresentpaymentmethod")]
pub fn present_payment_method(reader: impl Into<String>) -> PresentPaymentMethod {
    PresentPaymentMethod(
        PresentPaymentMethod::default().0.set::<String>(0, reader),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.terminal.readers.present_payment_method`](present_payment_method()).
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method` (`PostTestHelpersTerminalReadersReaderPresentPaymentMethod`).
#[doc(alias = "PostTestHelpersTerminalReadersReaderPresentPaymentMethod")]
#[doc(alias = "posttesthelpersterminalreadersreaderpresentpaymentmethod")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PresentPaymentMethod(rt::Params, rt::RequestOptions);

impl PresentPaymentMethod {
    /// The tip that the made-up customer adds at the reader, in the smallest currency unit.
    pub fn amount_tip(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// The card that is held to the simulated reader.
    pub fn card<K>(self, value: impl rt::Maybe<Card, K>) -> Self {
        Self(self.0.maybe::<Card, K>(2, value), self.1)
    }

    /// The card that is held to the simulated reader.
    pub fn card_present<K>(self, value: impl rt::Maybe<CardPresent, K>) -> Self {
        Self(self.0.maybe::<CardPresent, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// The Interac card that the simulated reader sees.
    pub fn interac_present<K>(self, value: impl rt::Maybe<InteracPresent, K>) -> Self {
        Self(self.0.maybe::<InteracPresent, K>(5, value), self.1)
    }

    /// What is held to the simulated reader. `card`, `card_present` or `interac_present`.
    pub fn r#type<K>(self, value: impl rt::Maybe<PresentPaymentMethodType, K>) -> Self {
        Self(self.0.maybe::<PresentPaymentMethodType, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Reader>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    PresentPaymentMethod -> Reader;
    "PostTestHelpersTerminalReadersReaderPresentPaymentMethod" Post "/v1/test_helpers/terminal/readers/{reader}/present_payment_method" Form;
    "reader" required path: String;
    "amount_tip": i64;
    "card": Card;
    "card_present": CardPresent;
    "expand": Vec<String>;
    "interac_present": InteracPresent;
    "type": PresentPaymentMethodType;
}
