//! Currencies and decimals: texts on the wire, and here.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A three-letter ISO 4217 currency code, in lower case as Stripe writes it.
///
/// Any text is taken; text that a program gives is put into lower case, text that Stripe sends is kept.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(pub(crate) String);

crate::types::text_type!(Currency);

impl Currency {
    /// The currency of that code.
    pub fn new(code: impl Into<String>) -> Self {
        let mut code = code.into();
        code.make_ascii_lowercase();
        Self(code)
    }
}

impl From<&str> for Currency {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}

impl From<String> for Currency {
    fn from(code: String) -> Self {
        Self::new(code)
    }
}

impl FromStr for Currency {
    type Err = Infallible;

    fn from_str(code: &str) -> Result<Self, Infallible> {
        Ok(Self::new(code))
    }
}

/// A decimal number that travels as text, so that no digit is lost.
///
/// `==` and the hash go by the text: `1.0` and `1.00` are not the same. The order goes by the number, then by the text.
/// To calculate, convert to a decimal type.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Decimal(pub(crate) String);

crate::types::text_type!(Decimal);

impl Decimal {
    /// The decimal of that text, as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Decimal {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Decimal {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self::new(value.to_string())
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_number = match (parts(&self.0), parts(&other.0)) {
            (Some(left), Some(right)) => compare(left, right),
            (left, right) => left.is_some().cmp(&right.is_some()),
        };
        by_number.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Takes a decimal number without an exponent, and keeps its text.
impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        parts(text).map(|_| Self::new(text)).ok_or(NotADecimal)
    }
}

/// The text is no decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotADecimal;

impl fmt::Display for NotADecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number: expected digits, such as 12.50")
    }
}

impl std::error::Error for NotADecimal {}

/// Whether it is negative, its digits before the point without leading zeros, and those after it without trailing ones.
fn parts(text: &str) -> Option<(bool, &str, &str)> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let (whole, fraction) = (
        whole.trim_start_matches('0'),
        fraction.trim_end_matches('0'),
    );
    let negative = text.starts_with('-') && !(whole.is_empty() && fraction.is_empty());
    Some((negative, whole, fraction))
}

fn compare(left: (bool, &str, &str), right: (bool, &str, &str)) -> Ordering {
    let size = (left.1.len(), left.1, left.2).cmp(&(right.1.len(), right.1, right.2));
    match (left.0, right.0) {
        (false, false) => size,
        (true, true) => size.reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}
