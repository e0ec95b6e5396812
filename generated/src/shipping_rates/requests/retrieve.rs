// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::shipping_rates::ShippingRate;

/// Fetches a shipping rate, with its amount and delivery time.
///
/// `GET /v1/shipping_rates/{shipping_rate_token}`
///
/// ```
/// use stripe_client::shipping_rates;
///
/// let shipping_rate = shipping_rates::retrieve("shr_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `shipping_rate_token`, in the path: Id of the shipping rate.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ShippingRate`](crate::shipping_rates::ShippingRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/shipping_rates/retrieve)
///
/// Feature: `shipping_rates`.
#[doc(alias = "GetShippingRatesShippingRateToken")]
#[doc(alias = "getshippingratesshippingratetoken")]
pub fn retrieve(shipping_rate_token: impl Into<rt::Id<ShippingRate>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ShippingRate>>(0, shipping_rate_token),
        rt::RequestOptions::default(),
    )
}

/// The request of [`shipping_rates.retrieve`](retrieve()).
///
/// `GET /v1/shipping_rates/{shipping_rate_token}` (`GetShippingRatesShippingRateToken`).
#[doc(alias = "GetShippingRatesShippingRateToken")]
#[doc(alias = "getshippingratesshippingratetoken")]
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
        path: fn(crate::ExpandPath<ShippingRate>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ShippingRate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ShippingRate;
    "GetShippingRatesShippingRateToken" Get "/v1/shipping_rates/{shipping_rate_token}" Query;
    "shipping_rate_token" required path: String;
    "expand" query: Vec<String>;
}
