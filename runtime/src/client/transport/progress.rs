//! How far a request has come, as its transport tells.
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// How far one attempt's request has come. A transport that says so spares its callers a doubt: when time runs out
/// before the request left this machine, nothing can have come of it.
///
/// A transport that says nothing is taken to have sent the request.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<AtomicU8>);

const WAITING: u8 = 1;
const SENT: u8 = 2;

impl Progress {
    /// The request waits, for its turn or a connection: nothing of it has been sent.
    pub fn waiting(&self) {
        self.0.store(WAITING, Ordering::Relaxed);
    }

    /// From here on the request may arrive.
    pub fn sent(&self) {
        self.0.store(SENT, Ordering::Relaxed);
    }

    /// Whether the server may have received the request.
    pub fn may_have_arrived(&self) -> bool {
        self.0.load(Ordering::Relaxed) != WAITING
    }
}
