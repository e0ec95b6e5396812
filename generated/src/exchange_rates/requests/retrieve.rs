// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::exchange_rates::ExchangeRate;
use crate::rt;

/// Fetches the exchange rates from one currency to all others. Deprecated: the FX Quotes API replaces it.
///
/// `GET /v1/exchange_rates/{rate_id}`
///
/// ```
/// use stripe_client::exchange_rates;
///
/// let exchange_rate = exchange_rates::retrieve("exchange_rate_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `rate_id`, in the path: The currency that the rates are for.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ExchangeRate`](crate::exchange_rates::ExchangeRate).
///
/// [Stripe's reference](https://docs.stripe.com/api/exchange_rates/retrieve)
///
/// Feature: `exchange_rates`.
#[doc(alias = "GetExchangeRatesRateId")]
#[doc(alias = "getexchangeratesrateid")]
pub fn retrieve(rate_id: impl Into<rt::Id<ExchangeRate>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ExchangeRate>>(0, rate_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`exchange_rates.retrieve`](retrieve()).
///
/// `GET /v1/exchange_rates/{rate_id}` (`GetExchangeRatesRateId`).
#[doc(alias = "GetExchangeRatesRateId")]
#[doc(alias = "getexchangeratesrateid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for ExchangeRate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ExchangeRate;
    "GetExchangeRatesRateId" Get "/v1/exchange_rates/{rate_id}" Query;
    "rate_id" required path: String;
    "expand" query: Vec<String>;
}
