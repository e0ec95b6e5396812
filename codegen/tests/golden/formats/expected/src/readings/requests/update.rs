// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::readings::Reading;
use crate::rt;

/// Update.
///
/// `POST /v1/readings/{reading}`
///
/// ```
/// use stripe_client::readings;
///
/// let reading = readings::update(
///     "reading_123",
///     "12.5",
///     1_767_225_600_i64,
///     1.5,
///     "usd",
///     "2026-01-01T00:00:00Z",
///     1_i64,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `reading`, in the path: Id of the reading.
/// - `amount_decimal`, in the body: A decimal number as text.
/// - `at`, in the body: In seconds since 1970.
/// - `rate`, in the body
/// - `currency`, in the body: A three-letter ISO 4217 code in lower case.
/// - `day`, in the body: An RFC 3339 time.
/// - `big`, in the body
///
/// # Parameters
///
/// - [`rates`](Update::rates()): A decimal number as text.
/// - [`times`](Update::times())
/// - [`flags`](Update::flags())
///
/// # Answer
///
/// [`Reading`](crate::readings::Reading).
///
/// [Stripe's reference](https://docs.stripe.com/api/readings/update)
///
/// Feature: `readings`.
#[doc(alias = "PostReadingsReading")]
#[doc(alias = "postreadingsreading")]
pub fn update(
    reading: impl Into<rt::Id<Reading>>,
    amount_decimal: impl Into<rt::Decimal>,
    at: impl Into<rt::Timestamp>,
    rate: f64,
    currency: impl Into<rt::Currency>,
    day: impl Into<rt::DateTime>,
    big: impl Into<rt::Int64>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Reading>>(0, reading)
            .set::<rt::Decimal>(1, amount_decimal)
            .set::<rt::Timestamp>(2, at)
            .set::<f64>(3, rate)
            .set::<rt::Currency>(4, currency)
            .set::<rt::DateTime>(5, day)
            .set::<rt::Int64>(6, big),
        rt::RequestOptions::default(),
    )
}

/// The request of [`readings.update`](update()).
///
/// `POST /v1/readings/{reading}` (`PostReadingsReading`).
#[doc(alias = "PostReadingsReading")]
#[doc(alias = "postreadingsreading")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// A decimal number as text. An empty list says that there are none. A second call replaces the first.
    pub fn rates<K>(self, value: impl rt::MaybeList<rt::Decimal, K>) -> Self {
        Self(self.0.maybe_list::<rt::Decimal, K>(7, value), self.1)
    }

    /// An empty map is not sent. A second call replaces the first.
    pub fn times<K>(self, value: impl rt::MaybeMap<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe_map::<rt::Timestamp, K>(8, value), self.1)
    }

    /// An empty list says that there are none. A second call replaces the first.
    pub fn flags<K>(self, value: impl rt::MaybeList<bool, K>) -> Self {
        Self(self.0.maybe_list::<bool, K>(9, value), self.1)
    }
}

rt::request! {
    Update -> Reading;
    "PostReadingsReading" Post "/v1/readings/{reading}" Form;
    "reading" required path: String;
    "amount_decimal" required: String;
    "at" required: i64;
    "rate" required: f64;
    "currency" required: String;
    "day" required: String;
    "big" required: rt::Int64;
    "rates": Vec<String>;
    "times": std::collections::BTreeMap<String, i64>;
    "flags": Vec<bool>;
}
