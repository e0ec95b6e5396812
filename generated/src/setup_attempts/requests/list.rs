// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::rt;
use crate::setup_attempts::SetupAttempt;
use crate::setup_intents::SetupIntent;

/// Lists all attempts of one setup intent, failed ones too.
///
/// `GET /v1/setup_attempts`
///
/// ```
/// use stripe_client::setup_attempts;
///
/// let page = setup_attempts::list("seti_123").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `setup_intent`, in the query: Only the attempts of this setup intent.
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`SetupAttempt`](crate::setup_attempts::SetupAttempt).
///
/// [Stripe's reference](https://docs.stripe.com/api/setup_attempts/list)
///
/// Feature: `setup_attempts`.
#[doc(alias = "GetSetupAttempts")]
#[doc(alias = "getsetupattempts")]
pub fn list(setup_intent: impl Into<rt::Id<SetupIntent>>) -> List {
    List(
        List::default().0.set::<rt::Id<SetupIntent>>(0, setup_intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`setup_attempts.list`](list()).
///
/// `GET /v1/setup_attempts` (`GetSetupAttempts`).
#[doc(alias = "GetSetupAttempts")]
#[doc(alias = "getsetupattempts")]
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

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<SetupAttempt>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<SetupAttempt>;
    "GetSetupAttempts" Get "/v1/setup_attempts" Query;
    "setup_intent" required query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> SetupAttempt;
}
