//! How far a download is: a line that is written over on a terminal, and nothing elsewhere.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// How often the line changes.
const EVERY: Duration = Duration::from_millis(100);

pub(crate) struct Progress {
    shown: bool,
    last: Option<Instant>,
}

impl Progress {
    pub(crate) fn new(quiet: bool) -> Self {
        Self {
            shown: !quiet && io::stderr().is_terminal(),
            last: None,
        }
    }

    pub(crate) fn at(&mut self, done: u64, total: Option<u64>) {
        if !self.shown || self.last.is_some_and(|last| last.elapsed() < EVERY) {
            return;
        }
        self.last = Some(Instant::now());
        let of = total.map_or_else(String::new, |total| format!(" of {}", megabytes(total)));
        // A line that cannot be shown is no reason to stop.
        let _ = write!(anstream::stderr(), "\r  {}{of} MB ", megabytes(done));
    }

    /// Something worth a line of its own.
    pub(crate) fn say(&mut self, text: &str) {
        if self.shown {
            self.clear();
            let _ = writeln!(anstream::stderr(), "  {text}");
        }
    }

    fn clear(&mut self) {
        if self.shown && self.last.take().is_some() {
            let _ = write!(anstream::stderr(), "\r{:30}\r", "");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{}.{}", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
}
