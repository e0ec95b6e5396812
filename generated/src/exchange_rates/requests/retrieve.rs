// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an exchange rate.
///
/// `GET /v1/exchange_rates/{rate_id}`
///
/// - `rate_id`, in the path: Rate id. At most 5000 characters.
///
/// Feature: `exchange_rates`.
#[doc(alias = "GetExchangeRatesRateId")]
#[doc(alias = "getexchangeratesrateid")]
pub fn retrieve(
    rate_id: impl Into<rt::Id<crate::exchange_rates::ExchangeRate>>,
) -> Retrieve {
    Retrieve {
        rate_id: rate_id.into(),
        ..Default::default()
    }
}
/// The request of [`exchange_rates.retrieve`](retrieve()).
///
/// `GET /v1/exchange_rates/{rate_id}` (`GetExchangeRatesRateId`).
#[doc(alias = "GetExchangeRatesRateId")]
#[doc(alias = "getexchangeratesrateid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    rate_id: rt::Id<crate::exchange_rates::ExchangeRate>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => rate_id "rate_id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::exchange_rates::ExchangeRate;
    "GetExchangeRatesRateId" Get "/v1/exchange_rates/{rate_id}" Query;
}
impl rt::Retrieve for crate::exchange_rates::ExchangeRate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
