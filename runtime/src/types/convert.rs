//! Conversions of the small types to and from the ecosystem's, each behind the feature of its crate's name.

#[cfg(feature = "jiff")]
mod jiff_types {
    use crate::types::{DateTime, NotATime, OutOfRange, Timestamp};

    /// Rounds down to the second.
    impl From<jiff::Timestamp> for Timestamp {
        fn from(time: jiff::Timestamp) -> Self {
            Self::new(
                time.as_nanosecond()
                    .div_euclid(1_000_000_000)
                    .try_into()
                    .unwrap_or_default(),
            )
        }
    }

    /// Fails beyond the years -9999 to 9999.
    impl TryFrom<Timestamp> for jiff::Timestamp {
        type Error = OutOfRange;

        fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
            Self::from_second(time.seconds()).map_err(|_| OutOfRange)
        }
    }

    impl From<jiff::Timestamp> for DateTime {
        fn from(time: jiff::Timestamp) -> Self {
            Self::new(time.to_string())
        }
    }

    impl TryFrom<&DateTime> for jiff::Timestamp {
        type Error = NotATime;

        fn try_from(time: &DateTime) -> Result<Self, NotATime> {
            time.as_str().parse().map_err(|_| NotATime)
        }
    }
}

#[cfg(feature = "chrono")]
mod chrono_types {
    use chrono::{SecondsFormat, Utc};

    use crate::types::{DateTime, NotATime, OutOfRange, Timestamp};

    /// Rounds down to the second.
    impl<Zone: chrono::TimeZone> From<chrono::DateTime<Zone>> for Timestamp {
        fn from(time: chrono::DateTime<Zone>) -> Self {
            Self::new(time.timestamp())
        }
    }

    /// Fails beyond the years that chrono has.
    impl TryFrom<Timestamp> for chrono::DateTime<Utc> {
        type Error = OutOfRange;

        fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
            chrono::DateTime::from_timestamp(time.seconds(), 0).ok_or(OutOfRange)
        }
    }

    impl<Zone: chrono::TimeZone> From<chrono::DateTime<Zone>> for DateTime {
        fn from(time: chrono::DateTime<Zone>) -> Self {
            Self::new(time.to_utc().to_rfc3339_opts(SecondsFormat::AutoSi, true))
        }
    }

    impl TryFrom<&DateTime> for chrono::DateTime<Utc> {
        type Error = NotATime;

        fn try_from(time: &DateTime) -> Result<Self, NotATime> {
            chrono::DateTime::parse_from_rfc3339(time.as_str())
                .map(|time| time.to_utc())
                .map_err(|_| NotATime)
        }
    }
}

#[cfg(feature = "time")]
mod time_types {
    use time::OffsetDateTime;
    use time::format_description::well_known::Rfc3339;

    use crate::types::{DateTime, NotATime, OutOfRange, Timestamp};

    /// Rounds down to the second.
    impl From<OffsetDateTime> for Timestamp {
        fn from(time: OffsetDateTime) -> Self {
            Self::new(time.unix_timestamp())
        }
    }

    /// Fails beyond the years -9999 to 9999.
    impl TryFrom<Timestamp> for OffsetDateTime {
        type Error = OutOfRange;

        fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
            OffsetDateTime::from_unix_timestamp(time.seconds()).map_err(|_| OutOfRange)
        }
    }

    /// Fails before the year 0, which RFC 3339 doesn't have.
    impl TryFrom<OffsetDateTime> for DateTime {
        type Error = OutOfRange;

        fn try_from(time: OffsetDateTime) -> Result<Self, OutOfRange> {
            time.format(&Rfc3339).map(Self::new).map_err(|_| OutOfRange)
        }
    }

    impl TryFrom<&DateTime> for OffsetDateTime {
        type Error = NotATime;

        fn try_from(time: &DateTime) -> Result<Self, NotATime> {
            OffsetDateTime::parse(time.as_str(), &Rfc3339).map_err(|_| NotATime)
        }
    }
}

#[cfg(feature = "rust_decimal")]
mod decimal_types {
    use crate::types::{Currency, Decimal, Money, NotADecimal, NotAnAmount};

    impl From<rust_decimal::Decimal> for Decimal {
        fn from(value: rust_decimal::Decimal) -> Self {
            Self::new(value.to_string())
        }
    }

    /// Fails on text that is no number, and on more digits than the type holds: nothing is rounded.
    impl TryFrom<&Decimal> for rust_decimal::Decimal {
        type Error = NotADecimal;

        fn try_from(value: &Decimal) -> Result<Self, NotADecimal> {
            Self::from_str_exact(value.as_str()).map_err(|_| NotADecimal)
        }
    }

    /// In the currency's own unit, with the decimals that it has: 12.50 of 1250 cents.
    impl From<&Money> for rust_decimal::Decimal {
        fn from(money: &Money) -> Self {
            Self::new(money.amount(), money.currency().minor_units())
        }
    }

    impl Money {
        /// The money of a decimal number of the currency's own unit. More decimals than the currency has are an error:
        /// nothing is rounded.
        pub fn from_decimal(
            value: rust_decimal::Decimal,
            currency: impl Into<Currency>,
        ) -> Result<Self, NotAnAmount> {
            Self::parse(&value.to_string(), currency)
        }
    }
}

#[cfg(feature = "uuid")]
mod uuid_types {
    use crate::types::Id;

    /// For ids that a program makes itself.
    impl<T: ?Sized> From<uuid::Uuid> for Id<T> {
        fn from(id: uuid::Uuid) -> Self {
            Self::new(id.to_string())
        }
    }

    impl<T: ?Sized> TryFrom<&Id<T>> for uuid::Uuid {
        type Error = uuid::Error;

        fn try_from(id: &Id<T>) -> Result<Self, uuid::Error> {
            Self::parse_str(id.as_str())
        }
    }
}
