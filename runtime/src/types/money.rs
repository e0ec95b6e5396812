//! Amounts of money: an integer of the currency's smallest unit, as Stripe has them, and what it is in the currency.
use std::fmt;

use crate::record::{Record, View};
use crate::types::Currency;

/// An amount of money: a number of the currency's smallest unit, and the currency.
///
/// It shows as `12.50 EUR`, `500 JPY` and `1.250 KWD`. No floating-point number is in it, and none comes out of it.
///
/// ```
/// use stripe_runtime::{Currency, Money};
///
/// let price = Money::new(1250, "eur");
/// assert_eq!(price.to_string(), "12.50 EUR");
/// assert_eq!(price.decimal(), "12.50");
/// assert_eq!(Money::parse("12.5", "eur"), Ok(price));
/// assert_eq!(Currency::new("jpy").money(500).to_string(), "500 JPY");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    amount: i64,
    currency: Currency,
}

/// The currencies without a smaller unit, as Stripe lists them. Iceland's and Uganda's are none here: their amounts are
/// hundredths all the same, multiples of 100. See <https://docs.stripe.com/currencies#zero-decimal>.
const NO_DECIMALS: [&str; 15] = [
    "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "vnd", "vuv", "xaf",
    "xof", "xpf",
];

/// The currencies whose smaller unit is a thousandth, as Stripe lists them; amounts that are charged are multiples of 10.
/// See <https://docs.stripe.com/currencies#three-decimal>.
const THREE_DECIMALS: [&str; 5] = ["bhd", "jod", "kwd", "omr", "tnd"];

impl Currency {
    /// How many decimals Stripe's amounts in this currency have: 2, or 0 or 3 for those that it lists. Payouts of some
    /// currencies are whole all the same: see <https://docs.stripe.com/currencies#special-cases>.
    pub fn minor_units(&self) -> u32 {
        let is_one_of = |codes: &[&str]| codes.iter().any(|code| self.0.eq_ignore_ascii_case(code));
        if is_one_of(&NO_DECIMALS) {
            0
        } else if is_one_of(&THREE_DECIMALS) {
            3
        } else {
            2
        }
    }

    /// An amount in this currency, in its smallest unit: `invoice.currency.money(invoice.total)`.
    pub fn money(&self, amount: i64) -> Money {
        Money {
            amount,
            currency: self.clone(),
        }
    }
}

impl Money {
    /// An amount in the currency's smallest unit: 1250 is 12.50 EUR, or 1250 JPY.
    pub fn new(amount: i64, currency: impl Into<Currency>) -> Self {
        Self {
            amount,
            currency: currency.into(),
        }
    }

    /// Reads a decimal number of the currency's own unit: `12.50`. What the currency can't have is an error, and nothing is
    /// rounded.
    pub fn parse(text: &str, currency: impl Into<Currency>) -> Result<Self, NotAnAmount> {
        let currency = currency.into();
        let decimals = currency.minor_units() as usize;
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let more = fraction.trim_end_matches('0');
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || digits.ends_with('.') || !is_number(whole) || !is_number(fraction) {
            return Err(NotAnAmount::Malformed);
        }
        if more.len() > decimals {
            return Err(NotAnAmount::TooFine);
        }
        let amount = format!("{sign}{whole}{more:0<decimals$}").parse();
        let amount = amount.map_err(|_| NotAnAmount::TooLarge)?;
        Ok(Self { amount, currency })
    }

    /// The amount in the currency's smallest unit: what parameters take.
    pub fn amount(&self) -> i64 {
        self.amount
    }

    /// The currency.
    pub fn currency(&self) -> &Currency {
        &self.currency
    }

    /// The amount as a decimal number of the currency's own unit, to the last digit: `12.50`.
    pub fn decimal(&self) -> String {
        let decimals = self.currency.minor_units();
        if decimals == 0 {
            return self.amount.to_string();
        }
        let unit = 10u64.pow(decimals);
        let size = self.amount.unsigned_abs();
        let sign = if self.amount < 0 { "-" } else { "" };
        let width = decimals as usize;
        format!("{sign}{}.{:0width$}", size / unit, size % unit)
    }

    /// The sum; `None` if the currencies differ, or it is beyond all amounts.
    pub fn checked_add(&self, other: &Self) -> Option<Self> {
        let amount = self.amount.checked_add(other.amount)?;
        (self.currency == other.currency).then(|| self.currency.money(amount))
    }

    /// The difference; `None` if the currencies differ, or it is beyond all amounts.
    pub fn checked_sub(&self, other: &Self) -> Option<Self> {
        let amount = self.amount.checked_sub(other.amount)?;
        (self.currency == other.currency).then(|| self.currency.money(amount))
    }
}

/// `12.50 EUR`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let currency = self.currency.as_str().to_ascii_uppercase();
        f.pad(&format!("{} {currency}", self.decimal()))
    }
}

/// Why a number is no amount of a currency's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotAnAmount {
    /// It is no decimal number.
    Malformed,
    /// It has more decimals than the currency.
    TooFine,
    /// It is beyond all amounts.
    TooLarge,
}

impl fmt::Display for NotAnAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "not an amount: expected digits, such as 12.50",
            Self::TooFine => "the amount has more decimals than its currency: round it first",
            Self::TooLarge => "the amount is too large",
        })
    }
}

impl std::error::Error for NotAnAmount {}

/// Records that have an `amount` and its `currency`: charges, refunds, payouts. Of other fields of a record, such as an
/// invoice's `total`, `invoice.currency.money(invoice.total)` is the money.
pub trait HasMoney: Record {
    /// The amount in its currency; `None` where the record says only one of them, or neither.
    fn money(&self) -> Option<Money> {
        let shape = self.table().0;
        let field = |name| Some(self.get(shape.index(name)?));
        match (field("amount")?, field("currency")?) {
            (View::I64(amount), View::Str(currency)) if !currency.is_empty() => {
                Some(Money::new(amount, currency))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_show_in_their_currency() {
        for (amount, currency, shown) in [
            (1250, "eur", "12.50 EUR"),
            (5, "USD", "0.05 USD"),
            (-5, "usd", "-0.05 USD"),
            (0, "usd", "0.00 USD"),
            (500, "jpy", "500 JPY"),
            (-500, "JPY", "-500 JPY"),
            (1250, "kwd", "1.250 KWD"),
            (500, "ugx", "5.00 UGX"),
            (500, "isk", "5.00 ISK"),
            (i64::MIN, "usd", "-92233720368547758.08 USD"),
        ] {
            assert_eq!(Money::new(amount, currency).to_string(), shown);
        }
        assert_eq!(format!("{:>10}|", Money::new(500, "jpy")), "   500 JPY|");
    }

    #[test]
    fn decimals_are_read_to_the_unit_and_never_rounded() {
        let parse = |text, currency| Money::parse(text, currency).map(|money| money.amount());
        assert_eq!(parse("12.5", "eur"), Ok(1250));
        assert_eq!(parse("12.500", "eur"), Ok(1250));
        assert_eq!(parse("-0.05", "eur"), Ok(-5));
        assert_eq!(parse("12", "eur"), Ok(1200));
        assert_eq!(parse("500", "jpy"), Ok(500));
        assert_eq!(parse("500.00", "jpy"), Ok(500));
        assert_eq!(parse("1.25", "kwd"), Ok(1250));
        assert_eq!(parse("-92233720368547758.08", "usd"), Ok(i64::MIN));
        assert_eq!(parse("12.505", "eur"), Err(NotAnAmount::TooFine));
        assert_eq!(parse("0.5", "jpy"), Err(NotAnAmount::TooFine));
        assert_eq!(
            parse("92233720368547758.08", "usd"),
            Err(NotAnAmount::TooLarge)
        );
        for text in ["", "-", ".5", "5.", "1,5", "1e3", "+1", "--1", "1.2.3", "٣"] {
            assert_eq!(parse(text, "eur"), Err(NotAnAmount::Malformed), "{text}");
        }
    }

    #[test]
    fn sums_are_of_one_currency() {
        let euro = Money::new(i64::MAX, "eur");
        assert_eq!(
            euro.checked_sub(&Money::new(1, "EUR")),
            Some(Money::new(i64::MAX - 1, "eur"))
        );
        assert_eq!(euro.checked_add(&Money::new(1, "eur")), None);
        assert_eq!(euro.checked_add(&Money::new(-1, "usd")), None);
    }

    struct Charge {
        amount: Option<i64>,
        currency: Currency,
        extra: crate::Extra,
    }
    crate::record! { Charge; 0 => amount "amount"; 1 => currency "currency"; }
    impl HasMoney for Charge {}

    #[test]
    fn a_record_has_the_money_that_it_says() {
        let money = |json| crate::from_str::<Charge>(json).unwrap().money();
        assert_eq!(
            money(r#"{"amount":1250,"currency":"eur"}"#),
            Some(Money::new(1250, "eur"))
        );
        assert_eq!(money(r#"{"currency":"eur"}"#), None);
        assert_eq!(money(r#"{"amount":1250}"#), None);
    }
}
