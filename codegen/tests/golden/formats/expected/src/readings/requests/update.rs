// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update.
///
/// `POST /v1/readings/{reading}`
///
/// - `reading`, in the path: Reading.
/// - `amount_decimal`, in the body: Amount decimal. A decimal number as text.
/// - `at`, in the body: At, in seconds since 1970.
/// - `rate`, in the body: Rate.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `day`, in the body: Day. An RFC 3339 time.
/// - `big`, in the body: Big.
///
/// Feature: `readings`.
#[doc(alias = "PostReadingsReading")]
#[doc(alias = "postreadingsreading")]
pub fn update(
    reading: impl Into<rt::Id<crate::readings::Reading>>,
    amount_decimal: impl Into<rt::Decimal>,
    at: impl Into<rt::Timestamp>,
    rate: f64,
    currency: impl Into<rt::Currency>,
    day: impl Into<rt::DateTime>,
    big: impl Into<rt::Int64>,
) -> Update {
    Update {
        reading: reading.into(),
        amount_decimal: amount_decimal.into(),
        at: at.into(),
        rate,
        currency: currency.into(),
        day: day.into(),
        big: big.into(),
        ..Default::default()
    }
}
/// The request of [`readings.update`](update()).
///
/// `POST /v1/readings/{reading}` (`PostReadingsReading`).
#[doc(alias = "PostReadingsReading")]
#[doc(alias = "postreadingsreading")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    reading: rt::Id<crate::readings::Reading>,
    amount_decimal: rt::Decimal,
    at: rt::Timestamp,
    rate: f64,
    currency: rt::Currency,
    day: rt::DateTime,
    big: rt::Int64,
    rates: Option<Vec<rt::Decimal>>,
    times: Option<std::collections::BTreeMap<String, rt::Timestamp>>,
    flags: Option<Vec<bool>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Rates. A decimal number as text.
    pub fn rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<rt::Decimal>>,
    ) -> Self {
        self.rates = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Times. A map with free keys.
    pub fn times(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<rt::Timestamp>)>,
    ) -> Self {
        self.times = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Flags.
    pub fn flags(mut self, value: impl IntoIterator<Item = bool>) -> Self {
        self.flags = Some(value.into_iter().collect());
        self
    }
}
rt::record! {
    Update;
    0 => reading "reading" required path;
    1 => amount_decimal "amount_decimal" required;
    2 => at "at" required;
    3 => rate "rate" required;
    4 => currency "currency" required;
    5 => day "day" required;
    6 => big "big" required;
    7 => rates "rates";
    8 => times "times";
    9 => flags "flags";
}
rt::request! {
    Update -> crate::readings::Reading;
    "PostReadingsReading" Post "/v1/readings/{reading}" Form;
}
