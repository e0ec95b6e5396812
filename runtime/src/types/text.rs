//! Currencies and decimals: texts on the wire, and here.

use std::convert::Infallible;
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
/// `==` and the hash go by the text: `1.0` and `1.00` are not the same. Convert to a decimal type to calculate.
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
