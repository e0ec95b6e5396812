// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::Token;
use crate::issuing::TokenStatus;
use crate::params::TimeFilter;
use crate::rt;

/// List all issuing tokens for card.
///
/// `GET /v1/issuing/tokens`
///
/// - `card`, in the query: Card. At most 5000 characters.
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
    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Status. `active`, `deleted`, `requested` or `suspended`.
    pub fn status(self, value: TokenStatus) -> Self {
        Self(self.0.set::<TokenStatus>(6, value), self.1)
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
