//! Days, for the age of a commit.

use std::time::{SystemTime, UNIX_EPOCH};

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Days since 1970-01-01.
    days: i64,
}

impl Date {
    /// The day that `YYYY-MM-DD` begins with; what comes after it does not matter.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.get(..10)?.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if year.len() != 4 || parts.next().is_some() {
            return None;
        }
        let (year, month, day): (i64, i64, i64) =
            (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        // Days from the civil calendar: years begin in March, so that the leap day is the last of one.
        let year = if month > 2 { year } else { year - 1 };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
        Some(Self { days })
    }

    /// The day it is now, in UTC.
    pub fn today() -> Self {
        let seconds = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |now| now.as_secs());
        Self {
            days: i64::try_from(seconds / 86_400).unwrap_or_default(),
        }
    }

    /// Days from `earlier` to this one.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.days - earlier.days
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_days() {
        let day = |text| Date::parse(text).unwrap();
        assert_eq!(day("1970-01-01").days, 0);
        assert_eq!(day("2000-03-01").days_since(day("2000-02-28")), 2);
        assert_eq!(
            day("2026-05-27.dahlia").days_since(day("2026-04-22T10:00:00Z")),
            35
        );
        assert!(Date::today() > day("2026-01-01"));
        for wrong in [
            "",
            "2026",
            "2026-13-01",
            "2026-00-01",
            "26-01-0001",
            "yyyy-mm-dd",
            "2026-01-0\u{e9}",
        ] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }
}
