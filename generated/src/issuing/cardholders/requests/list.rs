// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Cardholder;
use crate::issuing::CardholderStatus;
use crate::issuing::CardholderType;
use crate::params::TimeFilter;
use crate::rt;

/// Lists cardholders, the newest first, filtered by email, phone, status or type.
///
/// `GET /v1/issuing/cardholders`
///
/// ```
/// use stripe_client::issuing;
///
/// let page = issuing::cardholders::list()
///     .email("ada@example.com")
///     .status(issuing::CardholderStatus::Active)
///     .r#type(issuing::CardholderType::Company)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`email`](List::email()): Only those with this email.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`phone_number`](List::phone_number()): Only cardholders with this phone number.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
/// - [`type`](List::type()): Only persons (`individual`), or only companies (`company`).
///
/// # Answer
///
/// A page of [`Cardholder`](crate::issuing::Cardholder).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cardholders/list)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`issuing.cardholders.list`](list()).
///
/// `GET /v1/issuing/cardholders` (`GetIssuingCardholders`).
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Only those with this email.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Only cardholders with this phone number.
    pub fn phone_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only those with this status. `active`, `blocked` or `inactive`.
    pub fn status<K>(self, value: impl rt::Maybe<CardholderStatus, K>) -> Self {
        Self(self.0.maybe::<CardholderStatus, K>(7, value), self.1)
    }

    /// Only persons (`individual`), or only companies (`company`).
    pub fn r#type<K>(self, value: impl rt::Maybe<CardholderType, K>) -> Self {
        Self(self.0.maybe::<CardholderType, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Cardholder>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Cardholder>;
    "GetIssuingCardholders" Get "/v1/issuing/cardholders" Query;
    "created" query: TimeFilter;
    "email" sensitive query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "phone_number" sensitive query: String;
    "starting_after" query: String;
    "status" query: CardholderStatus;
    "type" query: CardholderType;
}

rt::list! {
    List -> Cardholder;
}
