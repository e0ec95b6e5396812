// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `reading` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/readings/object)
///
/// Contract: `#/components/schemas/reading`.
///
/// Feature: `readings`.
#[non_exhaustive]
pub struct Reading {
    pub id: rt::Id<Reading>,
    /// In the currency's smallest unit.
    pub amount: i64,
    /// A decimal number as text.
    pub amount_decimal: rt::Decimal,
    pub rate: f64,
    /// In seconds since 1970.
    pub at: rt::Timestamp,
    /// An RFC 3339 time.
    pub day: rt::DateTime,
    /// A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    pub big: rt::Int64,
    /// A decimal number as text.
    pub percent: Option<rt::Decimal>,
    pub email: Option<String>,
    pub ratio: Option<f64>,
    pub count: Option<i64>,
    pub times: Option<Vec<rt::Timestamp>>,
    pub rates: Option<std::collections::BTreeMap<String, rt::Decimal>>,
    /// A decimal number as text. May be null.
    pub maybe: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Reading;
    const "object" = Str("reading");
    0 => id "id" required;
    1 => amount = 0 "amount" required;
    2 => amount_decimal "amount_decimal" required;
    3 => rate "rate" required;
    4 => at "at" required;
    5 => day "day" required;
    6 => currency "currency" required;
    7 => big "big" required;
    8 => percent = None "percent";
    9 => email = None "email" sensitive;
    10 => ratio = None "ratio";
    11 => count = None "count";
    12 => times = None "times";
    13 => rates = None "rates";
    14 => maybe = None "maybe";
}

rt::money! {
    Reading;
}
