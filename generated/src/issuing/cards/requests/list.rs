// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::CardStatus;
use crate::issuing::CardType;
use crate::issuing::Cardholder;
use crate::issuing::PersonalizationDesign;
use crate::params::TimeFilter;
use crate::rt;

/// Lists issued cards, the newest first, filtered by cardholder, last digits, status or type.
///
/// `GET /v1/issuing/cards`
///
/// ```
/// use stripe_client::issuing;
///
/// let page = issuing::cards::list()
///     .status(issuing::CardStatus::Active)
///     .r#type(issuing::CardType::Physical)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`cardholder`](List::cardholder()): Only those of this cardholder.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`exp_month`](List::exp_month()): Only those that run out in this month, from 1 to 12.
/// - [`exp_year`](List::exp_year()): Only those that run out in this year, in four digits.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`last4`](List::last4()): Only those whose number ends in these four digits.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`personalization_design`](List::personalization_design()): Only cards of this design.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
/// - [`type`](List::type()): Only plastic cards (`physical`), or only numbers (`virtual`).
///
/// # Answer
///
/// A page of [`Card`](crate::issuing::Card).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cards/list)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCards")]
#[doc(alias = "getissuingcards")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`issuing.cards.list`](list()).
///
/// `GET /v1/issuing/cards` (`GetIssuingCards`).
#[doc(alias = "GetIssuingCards")]
#[doc(alias = "getissuingcards")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those of this cardholder.
    pub fn cardholder<K>(self, value: impl rt::Maybe<rt::Id<Cardholder>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Cardholder>, K>(0, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Only those that run out in this month, from 1 to 12.
    pub fn exp_month(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Only those that run out in this year, in four digits.
    pub fn exp_year(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Only those whose number ends in these four digits.
    pub fn last4<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(7, value), self.1)
    }

    /// Only cards of this design.
    pub fn personalization_design<K>(
        self,
        value: impl rt::Maybe<rt::Id<PersonalizationDesign>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PersonalizationDesign>, K>(8, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Only those with this status. `active`, `canceled` or `inactive`.
    pub fn status<K>(self, value: impl rt::Maybe<CardStatus, K>) -> Self {
        Self(self.0.maybe::<CardStatus, K>(10, value), self.1)
    }

    /// Only plastic cards (`physical`), or only numbers (`virtual`).
    pub fn r#type<K>(self, value: impl rt::Maybe<CardType, K>) -> Self {
        Self(self.0.maybe::<CardType, K>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Card>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Card>;
    "GetIssuingCards" Get "/v1/issuing/cards" Query;
    "cardholder" query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "exp_month" query: i64;
    "exp_year" query: i64;
    "expand" query: Vec<String>;
    "last4" query: String;
    "limit" query: i64;
    "personalization_design" query: String;
    "starting_after" query: String;
    "status" query: CardStatus;
    "type" query: CardType;
}

rt::list! {
    List -> Card;
}
