//! A stopwatch where there is a clock: on wasm `Instant::now` panics.
use std::time::{Duration, Instant};

pub(crate) struct Clock(Option<Instant>);

impl Clock {
    pub(crate) fn start() -> Self {
        Self((!cfg!(target_arch = "wasm32")).then(Instant::now))
    }

    /// Stands still unless it is wanted.
    pub(crate) fn start_if(wanted: bool) -> Self {
        if wanted { Self::start() } else { Self(None) }
    }

    /// When a time that began with it is over.
    pub(crate) fn end_of(&self, time: Duration) -> Option<Instant> {
        self.0?.checked_add(time)
    }

    pub(crate) fn elapsed(&self) -> Option<Duration> {
        self.0.map(|start| start.elapsed())
    }
}
