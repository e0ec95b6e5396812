//! Points in time: seconds in v1, texts in v2.

use std::fmt;
use std::time::{Duration, SystemTime};

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

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
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

/// A point in time as RFC 3339 text, such as `2026-05-27T12:00:00.000Z`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime(pub(crate) String);

crate::types::text_type!(DateTime);

impl DateTime {
    /// The point in time of that text, as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
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
