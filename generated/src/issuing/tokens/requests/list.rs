// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::Token;
use crate::issuing::TokenStatus;
use crate::params::TimeFilter;
use crate::rt;

/// Lists the network tokens of one issued card: the copies in wallets and at merchants.
///
/// `GET /v1/issuing/tokens`
///
/// ```
/// use stripe_client::issuing;
///
/// let page = issuing::tokens::list("ic_123")
///     .status(issuing::TokenStatus::Active)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `card`, in the query: The issued card whose tokens to list.
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`Token`](crate::issuing::Token).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/tokens/list)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingTokens")]
#[doc(alias = "getissuingtokens")]
pub fn list(card: impl Into<rt::Id<Card>>) -> List {
    List(List::default().0.set::<rt::Id<Card>>(0, card), rt::RequestOptions::default())
}

/// The request of [`issuing.tokens.list`](list()).
///
/// `GET /v1/issuing/tokens` (`GetIssuingTokens`).
#[doc(alias = "GetIssuingTokens")]
#[doc(alias = "getissuingtokens")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
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

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only those with this status. `active`, `deleted`, `requested` or `suspended`.
    pub fn status<K>(self, value: impl rt::Maybe<TokenStatus, K>) -> Self {
        Self(self.0.maybe::<TokenStatus, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Token>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Token>;
    "GetIssuingTokens" Get "/v1/issuing/tokens" Query;
    "card" required query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: TokenStatus;
}

rt::list! {
    List -> Token;
}
