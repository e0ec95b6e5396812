//! Points in time: seconds in v1, texts in v2.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use super::civil;

use crate::record::{Slot, Value, View};

/// A point in time, in seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// That many seconds after 1970-01-01T00:00:00Z.
    pub const fn new(seconds: i64) -> Self {
        Self(seconds)
    }

    /// The present moment.
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }

    /// The seconds since 1970-01-01T00:00:00Z.
    pub const fn seconds(self) -> i64 {
        self.0
    }
}

impl Value for Timestamp {
    fn view(&self) -> View<'_> {
        View::I64(self.0)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::I64(&mut self.0)
    }
}

crate::types::serde_impls!([] Timestamp);

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// RFC 3339, `2026-05-27T12:00:00Z`; beyond the years 0 to 9999, the seconds.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match civil::format(self.0) {
            Some(text) => f.pad(&text),
            None => fmt::Display::fmt(&self.0, f),
        }
    }
}

/// Takes RFC 3339, whose fraction of a second is dropped, and seconds since 1970-01-01T00:00:00Z.
impl FromStr for Timestamp {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let seconds = text
            .parse()
            .ok()
            .or_else(|| civil::parse(text).map(|(seconds, _)| seconds));
        seconds.map(Self).ok_or(NotATime)
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

/// Rounds down to the second.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let up = u64::from(before.subsec_nanos() > 0);
                i64::try_from(before.as_secs().saturating_add(up))
                    .map_or(i64::MIN, |seconds| -seconds)
            }
        };
        Self(seconds)
    }
}

/// Later by so many whole seconds.
impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, time: Duration) -> Self {
        Self(self.0.saturating_add_unsigned(time.as_secs()))
    }
}

/// Earlier by so many whole seconds.
impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, time: Duration) -> Self {
        Self(self.0.saturating_sub_unsigned(time.as_secs()))
    }
}

/// Fails on a time beyond what the system's clock can hold.
impl TryFrom<Timestamp> for SystemTime {
    type Error = OutOfRange;

    fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
        let distance = Duration::from_secs(time.0.unsigned_abs());
        let time = if time.0 < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        };
        time.ok_or(OutOfRange)
    }
}

/// The value doesn't fit the other type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("out of the range of the other type")
    }
}

impl std::error::Error for OutOfRange {}

/// The text is no point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotATime;

impl fmt::Display for NotATime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a point in time: expected RFC 3339 text, such as 2026-05-27T12:00:00Z")
    }
}

impl std::error::Error for NotATime {}

/// A point in time as RFC 3339 text, such as `2026-05-27T12:00:00.000Z`.
///
/// `==` and the hash go by the text, the order by the point in time.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime(pub(crate) String);

crate::types::text_type!(DateTime);

impl DateTime {
    /// The point in time of that text, as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The point in time, without its fraction of a second; none if the text is not RFC 3339.
    pub fn timestamp(&self) -> Option<Timestamp> {
        civil::parse(&self.0).map(|(seconds, _)| Timestamp(seconds))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        // The text decides between equal points in time, so that the order agrees with `==`.
        (civil::parse(&self.0), &self.0).cmp(&(civil::parse(&other.0), &other.0))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Takes any RFC 3339 text, and keeps it as it is.
impl FromStr for DateTime {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        civil::parse(text).map(|_| Self::new(text)).ok_or(NotATime)
    }
}

/// RFC 3339 in UTC; a time beyond the years 0 to 9999 has no such text.
impl TryFrom<Timestamp> for DateTime {
    type Error = OutOfRange;

    fn try_from(time: Timestamp) -> Result<Self, OutOfRange> {
        civil::format(time.0).map(Self).ok_or(OutOfRange)
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}
