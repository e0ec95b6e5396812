//! How long a call may take.
use std::time::{Duration, Instant};

use crate::client::settings::clock::Clock;

/// How long a call may take.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) attempt: Duration,
    /// All attempts, and the pauses between them.
    pub(crate) total: Duration,
}

/// When a reply must have been read, by which limit.
#[derive(Clone, Copy)]
pub(crate) struct Due {
    pub(crate) at: Instant,
    pub(crate) limit: Duration,
    pub(crate) whole_call: bool,
}

impl Limits {
    /// The limit on the whole call, unless it is set, leaves every attempt its time, and so long for the pauses.
    const PAUSES: Duration = Duration::from_secs(60);

    pub(crate) fn new(attempt: Duration, total: Option<Duration>, max_retries: u32) -> Self {
        let attempts = max_retries.saturating_add(1);
        let all = attempt
            .saturating_mul(attempts)
            .saturating_add(Self::PAUSES);
        let total = total.unwrap_or(all);
        Self { attempt, total }
    }

    /// When the reply to an attempt must have been read: the call and the attempt have begun by these clocks. None where
    /// there is no clock.
    pub(crate) fn due(self, call: &Clock, attempt: &Clock) -> Option<Due> {
        let due = |clock: &Clock, limit, whole_call| {
            let at = clock.end_of(limit)?;
            Some(Due {
                at,
                limit,
                whole_call,
            })
        };
        let all = [
            due(call, self.total, true),
            due(attempt, self.attempt, false),
        ];
        all.into_iter().flatten().min_by_key(|due| due.at)
    }

    /// The limit on an attempt; on the first one also the one on the whole call, of which nothing is spent yet.
    pub(crate) fn of_attempt(self, number: u32) -> Duration {
        match number {
            1 => self.attempt.min(self.total),
            _ => self.attempt,
        }
    }
}
