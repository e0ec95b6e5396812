// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::rt;

/// Fetches a charge, with its outcome, what was captured and what was refunded.
///
/// `GET /v1/charges/{charge}`
///
/// ```
/// use stripe_client::charges;
///
/// let charge = charges::retrieve("ch_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Charge`](crate::charges::Charge).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/retrieve)
///
/// Feature: `charges`.
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub fn retrieve(charge: impl Into<rt::Id<Charge>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.retrieve`](retrieve()).
///
/// `GET /v1/charges/{charge}` (`GetChargesCharge`).
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Charge>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Charge {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Charge;
    "GetChargesCharge" Get "/v1/charges/{charge}" Query;
    "charge" required path: String;
    "expand" query: Vec<String>;
}
