//! A timer that needs no runtime: one thread for the process, started when a pause is first needed.
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use crate::client::transport::future::BoxFuture;

pub(crate) fn sleep(duration: Duration) -> Option<BoxFuture<'static, ()>> {
    // `Instant::now` panics on wasm, and there is no thread to wait on.
    if cfg!(target_arch = "wasm32") {
        return None;
    }
    // A time too far to be told is no limit at all.
    let due = Instant::now().checked_add(duration)?;
    Some(Box::pin(Sleep { due, ticket: None }))
}

struct Sleep {
    due: Instant,
    ticket: Option<u64>,
}

#[derive(Default)]
struct Timer {
    queue: Mutex<Queue>,
    changed: Condvar,
}

#[derive(Default)]
struct Queue {
    tickets: u64,
    /// The process that the thread runs in: a child that is forked from it has none.
    runs_in: Option<u32>,
    due: BinaryHeap<Reverse<(Instant, u64)>>,
    wakers: HashMap<u64, Waker>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if Instant::now() >= self.due {
            return Poll::Ready(());
        }
        let timer = timer();
        let mut queue = timer.lock();
        let here = Some(std::process::id());
        if queue.runs_in != here {
            let thread = std::thread::Builder::new().name("stripe-timer".into());
            if thread.spawn(run).is_err() {
                // No thread to be had: not waiting is better than never going on.
                return Poll::Ready(());
            }
            queue.runs_in = here;
        }
        let ticket = match self.ticket {
            Some(ticket) => ticket,
            None => {
                queue.tickets += 1;
                let ticket = queue.tickets;
                queue.due.push(Reverse((self.due, ticket)));
                timer.changed.notify_one();
                ticket
            }
        };
        queue.wakers.insert(ticket, context.waker().clone());
        drop(queue);
        self.ticket = Some(ticket);
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            timer().lock().wakers.remove(&ticket);
        }
    }
}

impl Timer {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn timer() -> &'static Timer {
    static TIMER: OnceLock<Timer> = OnceLock::new();
    TIMER.get_or_init(Timer::default)
}

fn run() {
    let timer = timer();
    let mut queue = timer.lock();
    loop {
        let now = Instant::now();
        match queue.due.peek().map(|Reverse(first)| *first) {
            Some((due, ticket)) if due <= now => {
                queue.due.pop();
                if let Some(waker) = queue.wakers.remove(&ticket) {
                    // A waker may poll at once, and polling takes the lock.
                    drop(queue);
                    waker.wake();
                    queue = timer.lock();
                }
            }
            // A timer that was dropped must not keep the thread awake.
            Some((_, ticket)) if !queue.wakers.contains_key(&ticket) => {
                queue.due.pop();
            }
            Some((due, _)) => {
                let waited = timer.changed.wait_timeout(queue, due - now);
                queue = waited.unwrap_or_else(PoisonError::into_inner).0;
            }
            None => {
                let waited = timer.changed.wait(queue);
                queue = waited.unwrap_or_else(PoisonError::into_inner);
            }
        }
    }
}
