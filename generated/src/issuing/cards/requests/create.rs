// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::CardType;
use crate::issuing::Cardholder;
use crate::issuing::CardholderStatus;
use crate::issuing::PersonalizationDesign;
use crate::issuing::ReplacementReason;
use crate::issuing::cards::params::LifecycleControls;
use crate::issuing::cards::params::Pin;
use crate::issuing::cards::params::Shipping;
use crate::issuing::cards::params::SpendingControls;
use crate::rt;

/// Issues a virtual card, or orders a physical one to be printed and shipped. It is inactive unless you say otherwise.
///
/// `POST /v1/issuing/cards`
///
/// ```
/// use stripe_client::issuing;
///
/// let card = issuing::cards::create("usd", issuing::CardType::Physical)
///     .status(issuing::CardholderStatus::Active)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `currency`, in the body: The currency that the card spends: `usd` in the United States, `eur` in the European Union, `gbp` in the United Kingdom.
/// - `type`, in the body: Whether the card is plastic (`physical`) or only numbers (`virtual`).
///
/// # Parameters
///
/// - [`cardholder`](Create::cardholder()): Id of the cardholder who gets the card.
/// - [`exp_month`](Create::exp_month()): Month in which the card is to run out, from 1 to 12, if you want to choose it.
/// - [`exp_year`](Create::exp_year()): Year in which the card is to run out, in four digits, if you want to choose it.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`financial_account`](Create::financial_account()): Id of the financial account that pays for what the card buys.
/// - [`lifecycle_controls`](Create::lifecycle_controls()): Lets the card be canceled on its own, such as after a number of payments.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`personalization_design`](Create::personalization_design()): Id of the design that the card is printed with.
/// - [`pin`](Create::pin()): The PIN of the card, encrypted.
/// - [`replacement_for`](Create::replacement_for()): Id of the card that this one stands in for.
/// - [`replacement_reason`](Create::replacement_reason()): Why the card that [`replacement_for`](Create::replacement_for()) names has to be replaced.
/// - [`second_line`](Create::second_line()): A second line of text on the card, up to 24 characters.
/// - [`shipping`](Create::shipping()): Where and how the card is sent.
/// - [`spending_controls`](Create::spending_controls()): What the card can be used for, and how much it can spend.
/// - [`status`](Create::status()): Whether the card can be used: it is `inactive` if left out.
///
/// # Answer
///
/// [`Card`](crate::issuing::Card).
///
/// # Errors
///
/// A physical card has no shipping address, or the card is to be active and the cardholder has requirements past due.
///
/// # What follows
///
/// [`issuing.cards.update`](crate::issuing::cards::update()) activates it.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cards/create)
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingCards")]
#[doc(alias = "postissuingcards")]
pub fn create(currency: impl Into<String>, r#type: CardType) -> Create {
    Create(
        Create::default().0.set::<String>(0, currency).set::<CardType>(1, r#type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.cards.create`](create()).
///
/// `POST /v1/issuing/cards` (`PostIssuingCards`).
#[doc(alias = "PostIssuingCards")]
#[doc(alias = "postissuingcards")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Id of the cardholder who gets the card.
    pub fn cardholder<K>(self, value: impl rt::Maybe<rt::Id<Cardholder>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Cardholder>, K>(2, value), self.1)
    }

    /// Month in which the card is to run out, from 1 to 12, if you want to choose it.
    pub fn exp_month(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Year in which the card is to run out, in four digits, if you want to choose it.
    pub fn exp_year(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Id of the financial account that pays for what the card buys.
    pub fn financial_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Lets the card be canceled on its own, such as after a number of payments.
    pub fn lifecycle_controls<K>(
        self,
        value: impl rt::Maybe<LifecycleControls, K>,
    ) -> Self {
        Self(self.0.maybe::<LifecycleControls, K>(7, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(8, value), self.1)
    }

    /// Id of the design that the card is printed with.
    pub fn personalization_design<K>(
        self,
        value: impl rt::Maybe<rt::Id<PersonalizationDesign>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PersonalizationDesign>, K>(9, value), self.1)
    }

    /// The PIN of the card, encrypted.
    pub fn pin<K>(self, value: impl rt::Maybe<Pin, K>) -> Self {
        Self(self.0.maybe::<Pin, K>(10, value), self.1)
    }

    /// Id of the card that this one stands in for.
    pub fn replacement_for<K>(self, value: impl rt::Maybe<rt::Id<Card>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Card>, K>(11, value), self.1)
    }

    /// Why the card that [`replacement_for`](Self::replacement_for()) names has to be replaced. `damaged`, `expired`, `lost` or `stolen`.
    pub fn replacement_reason<K>(
        self,
        value: impl rt::Maybe<ReplacementReason, K>,
    ) -> Self {
        Self(self.0.maybe::<ReplacementReason, K>(12, value), self.1)
    }

    /// A second line of text on the card, up to 24 characters.
    pub fn second_line<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// Clears `second_line`.
    pub fn clear_second_line(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Where and how the card is sent.
    pub fn shipping<K>(self, value: impl rt::Maybe<Shipping, K>) -> Self {
        Self(self.0.maybe::<Shipping, K>(14, value), self.1)
    }

    /// What the card can be used for, and how much it can spend.
    pub fn spending_controls<K>(
        self,
        value: impl rt::Maybe<SpendingControls, K>,
    ) -> Self {
        Self(self.0.maybe::<SpendingControls, K>(15, value), self.1)
    }

    /// Whether the card can be used: it is `inactive` if left out. It can't be activated while the cardholder's requirements are past due. `active` or `inactive`.
    pub fn status<K>(self, value: impl rt::Maybe<CardholderStatus, K>) -> Self {
        Self(self.0.maybe::<CardholderStatus, K>(16, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Card>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Card;
    "PostIssuingCards" Post "/v1/issuing/cards" Form;
    "currency" required: String;
    "type" required: CardType;
    "cardholder": String;
    "exp_month": i64;
    "exp_year": i64;
    "expand": Vec<String>;
    "financial_account": String;
    "lifecycle_controls": LifecycleControls;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "personalization_design": String;
    "pin" sensitive: Pin;
    "replacement_for": String;
    "replacement_reason": ReplacementReason;
    "second_line": rt::Clearable<String>;
    "shipping": Shipping;
    "spending_controls": SpendingControls;
    "status": CardholderStatus;
}
