//! What tracing and hooks are told, as text.
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use stripe_runtime::{Attempt, Error, Hook, Outcome};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Log {
    /// All that was seen so far.
    pub fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    /// What the crates below say is seen as well.
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut log = self.0.lock().unwrap();
        log.push_str(&format!("\nnew {}", span.metadata().name()));
        span.record(&mut Line(&mut log));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut log = self.0.lock().unwrap();
        log.push_str("\nrecord");
        values.record(&mut Line(&mut log));
    }
    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().unwrap();
        log.push_str("\nevent");
        event.record(&mut Line(&mut log));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl Hook for Log {
    fn before_attempt(&self, attempt: &Attempt<'_>) {
        writeln!(self.0.lock().unwrap(), "before {attempt:?}").unwrap();
    }
    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let again = outcome.retry_in.is_some();
        let error = outcome.error.map(Error::to_string);
        writeln!(
            self.0.lock().unwrap(),
            "after {} {:?} {:?} {error:?} again={again}",
            attempt.number,
            outcome.status,
            outcome.request_id,
        )
        .unwrap();
    }
}
