//! What a list remembers of the call that it came from.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Instant;

/// The call that a list came from, for who asks for its next page. What a call is, the client alone knows.
///
/// It is no part of the value: it isn't written, and equal lists may come from different calls.
#[derive(Clone, Default)]
pub struct Origin {
    call: Option<Arc<dyn Any + Send + Sync>>,
    whole: bool,
}

/// The call whose reply is read.
#[derive(Clone)]
pub(crate) struct Call {
    /// What it was; opaque to this layer.
    pub(crate) origin: Arc<dyn Any + Send + Sync>,
    /// When its reply must have been read.
    pub(crate) deadline: Option<Instant>,
}

impl Origin {
    pub(crate) fn new(call: Call, whole: bool) -> Self {
        Self {
            call: Some(call.origin),
            whole,
        }
    }

    /// The call; none of a list that came from no client.
    pub(crate) fn call<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        self.call.clone()?.downcast().ok()
    }

    /// Whether the list came from no client.
    pub(crate) fn is_unknown(&self) -> bool {
        self.call.is_none()
    }

    /// Whether the list was the whole reply, and not a part of it.
    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Origin")
    }
}

// Said, since the compiler can't see it behind `dyn`: it holds of all data that is only read.
impl std::panic::UnwindSafe for Origin {}
impl std::panic::RefUnwindSafe for Origin {}
