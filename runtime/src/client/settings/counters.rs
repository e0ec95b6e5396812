//! A hook that counts.
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::client::error::error::Error;
use crate::client::settings::hook::{Attempt, Hook, Outcome};

/// Counts attempts and what became of them: for a metrics endpoint that reads [`counts`](Self::counts) now and then.
/// Clones count together.
///
/// ```
/// use stripe_runtime::Counters;
///
/// let counters = Counters::default();
/// // Client::builder("sk_test_...").hook(counters.clone()).build()?;
/// assert_eq!(counters.counts().attempts, 0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Counters(Arc<Cells>);

#[derive(Debug, Default)]
struct Cells {
    attempts: AtomicU64,
    repeated: AtomicU64,
    succeeded: AtomicU64,
    refused: AtomicU64,
    rate_limited: AtomicU64,
    lost: AtomicU64,
    timed_out: AtomicU64,
    unreadable: AtomicU64,
    unsent: AtomicU64,
    micros: AtomicU64,
}

/// What was counted since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Attempts that have ended.
    pub attempts: u64,
    /// Those of them that were not their call's first.
    pub repeated: u64,
    /// Replies of success.
    pub succeeded: u64,
    /// Errors that Stripe answered with, but rate limits.
    pub refused: u64,
    /// Replies that there were too many requests (429).
    pub rate_limited: u64,
    /// Connections that could not be made, or were lost.
    pub lost: u64,
    /// Attempts that ran out of time.
    pub timed_out: u64,
    /// Replies that could not be read.
    pub unreadable: u64,
    /// Requests that could not be made.
    pub unsent: u64,
    /// The time of all attempts together; none where there is no clock (wasm).
    pub duration: Duration,
}

impl Counters {
    /// What was counted since the start.
    pub fn counts(&self) -> Counts {
        let read = |cell: &AtomicU64| cell.load(Ordering::Relaxed);
        let cells = &*self.0;
        Counts {
            attempts: read(&cells.attempts),
            repeated: read(&cells.repeated),
            succeeded: read(&cells.succeeded),
            refused: read(&cells.refused),
            rate_limited: read(&cells.rate_limited),
            lost: read(&cells.lost),
            timed_out: read(&cells.timed_out),
            unreadable: read(&cells.unreadable),
            unsent: read(&cells.unsent),
            duration: Duration::from_micros(read(&cells.micros)),
        }
    }
}

impl Hook for Counters {
    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let cells = &*self.0;
        let add = |cell: &AtomicU64, more: u64| {
            let _ = cell.fetch_add(more, Ordering::Relaxed);
        };
        add(&cells.attempts, 1);
        if attempt.number > 1 {
            add(&cells.repeated, 1);
        }
        let limited = outcome.status.is_some_and(|status| status == 429);
        let kind = match outcome.error {
            None => &cells.succeeded,
            Some(_) if limited => &cells.rate_limited,
            Some(Error::Stripe(_)) => &cells.refused,
            Some(Error::Connection(_)) => &cells.lost,
            Some(Error::Timeout(_)) => &cells.timed_out,
            Some(Error::Reply(_)) => &cells.unreadable,
            Some(Error::Request(_)) => &cells.unsent,
        };
        add(kind, 1);
        if let Some(duration) = outcome.duration {
            add(
                &cells.micros,
                u64::try_from(duration.as_micros()).unwrap_or(u64::MAX),
            );
        }
    }
}
