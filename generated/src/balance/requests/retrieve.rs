// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance::Balance;
use crate::rt;

/// Fetches what the account has at Stripe now: available, pending and reserved amounts by currency.
///
/// `GET /v1/balance`
///
/// ```
/// use stripe_client::balance;
///
/// let balance = balance::retrieve().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Balance`](crate::balance::Balance).
///
/// [Stripe's reference](https://docs.stripe.com/api/balance)
///
/// Feature: `balance`.
#[doc(alias = "GetBalance")]
#[doc(alias = "getbalance")]
pub fn retrieve() -> Retrieve {
    Default::default()
}

/// The request of [`balance.retrieve`](retrieve()).
///
/// `GET /v1/balance` (`GetBalance`).
#[doc(alias = "GetBalance")]
#[doc(alias = "getbalance")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Balance>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(0, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> Balance;
    "GetBalance" Get "/v1/balance" Query;
    "expand" query: Vec<String>;
}
