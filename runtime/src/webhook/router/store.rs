//! Which events were handled: Stripe delivers an event at least once, and may deliver it twice.
use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::outcome::HandlerError;
use crate::client::BoxFuture;

/// Knows which events were handled, and which are being handled. [`MemoryStore`] does for one process; several share one in
/// a database: a table whose key is the event's id.
///
/// Stripe repeats a delivery for up to three days, so ids are worth keeping for that long.
pub trait EventStore: Send + Sync + 'static {
    /// Claims an event, by its id, for the handler that is called next.
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Claimed, HandlerError>>;
}

/// What a store says of an event.
pub enum Claimed {
    /// Nobody has it: it is ours now.
    New(Box<dyn Claim>),
    /// It is being handled at the moment.
    Running,
    /// It was handled.
    Done,
}

/// An event that is being handled. Dropped before it is done, as when the handler fails or its server gives the request up,
/// the event can be claimed anew; where a drop can't do that (a database), claims should run out.
pub trait Claim: Send {
    /// The event was handled.
    fn done(self: Box<Self>) -> BoxFuture<'static, Result<(), HandlerError>>;
}

impl<S: EventStore + ?Sized> EventStore for Arc<S> {
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Claimed, HandlerError>> {
        (**self).claim(id)
    }
}

/// A store in this process' memory, of the events that were handled last. Clones are the same store.
#[derive(Clone, Debug)]
pub struct MemoryStore(Arc<Mutex<Memory>>);

#[derive(Debug)]
struct Memory {
    capacity: usize,
    running: HashSet<String>,
    done: HashSet<String>,
    /// Those that are done, the oldest first.
    order: VecDeque<String>,
}

impl MemoryStore {
    /// A store that remembers so many handled events.
    pub fn new(capacity: usize) -> Self {
        Self(Arc::new(Mutex::new(Memory {
            capacity,
            running: HashSet::new(),
            done: HashSet::new(),
            order: VecDeque::new(),
        })))
    }

    fn lock(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Remembers 10,000 events: about a megabyte.
impl Default for MemoryStore {
    fn default() -> Self {
        Self::new(10_000)
    }
}

impl EventStore for MemoryStore {
    fn claim<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Claimed, HandlerError>> {
        let mut memory = self.lock();
        let claimed = if memory.done.contains(id) {
            Claimed::Done
        } else if memory.running.insert(id.to_owned()) {
            Claimed::New(Box::new(MemoryClaim {
                store: self.clone(),
                id: id.to_owned(),
            }))
        } else {
            Claimed::Running
        };
        Box::pin(std::future::ready(Ok(claimed)))
    }
}

struct MemoryClaim {
    store: MemoryStore,
    id: String,
}

impl Claim for MemoryClaim {
    fn done(self: Box<Self>) -> BoxFuture<'static, Result<(), HandlerError>> {
        let mut memory = self.store.lock();
        if memory.done.insert(self.id.clone()) {
            memory.order.push_back(self.id.clone());
        }
        while memory.order.len() > memory.capacity {
            if let Some(oldest) = memory.order.pop_front() {
                memory.done.remove(&oldest);
            }
        }
        drop(memory);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl Drop for MemoryClaim {
    fn drop(&mut self) {
        self.store.lock().running.remove(&self.id);
    }
}
