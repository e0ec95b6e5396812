// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;

/// Fetches a price. Tiers and amounts in further currencies come only if you expand them.
///
/// `GET /v1/prices/{price}`
///
/// ```
/// use stripe_client::prices;
///
/// let price = prices::retrieve("price_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `price`, in the path: Id of the price.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Price`](crate::prices::Price).
///
/// [Stripe's reference](https://docs.stripe.com/api/prices/retrieve)
///
/// Feature: `prices`.
#[doc(alias = "GetPricesPrice")]
#[doc(alias = "getpricesprice")]
pub fn retrieve(price: impl Into<rt::Id<Price>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Price>>(0, price),
        rt::RequestOptions::default(),
    )
}

/// The request of [`prices.retrieve`](retrieve()).
///
/// `GET /v1/prices/{price}` (`GetPricesPrice`).
#[doc(alias = "GetPricesPrice")]
#[doc(alias = "getpricesprice")]
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
        path: fn(crate::ExpandPath<Price>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Price {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Price;
    "GetPricesPrice" Get "/v1/prices/{price}" Query;
    "price" required path: String;
    "expand" query: Vec<String>;
}
