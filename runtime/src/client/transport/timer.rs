//! A timer that needs no runtime: one thread for the process, started when a pause is first needed.
use std::collections::BTreeMap;
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
    /// Who sleeps, by the time when they are woken.
    sleepers: BTreeMap<(Instant, u64), Waker>,
    /// When the thread looks again by itself; `None` while it waits to be told.
    looks_at: Option<Instant>,
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
        let ticket = self.ticket.unwrap_or_else(|| {
            queue.tickets += 1;
            queue.tickets
        });
        let waker = context.waker().clone();
        queue.sleepers.insert((self.due, ticket), waker);
        // Most limits end after those that are set: then the thread is left asleep.
        if queue.looks_at.is_none_or(|at| self.due < at) {
            queue.looks_at = Some(self.due);
            timer.changed.notify_one();
        }
        drop(queue);
        self.ticket = Some(ticket);
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            timer().lock().sleepers.remove(&(self.due, ticket));
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
        match queue.sleepers.first_entry() {
            Some(first) if first.key().0 <= now => {
                let waker = first.remove();
                // A waker may poll at once, and polling takes the lock.
                drop(queue);
                waker.wake();
                queue = timer.lock();
            }
            Some(first) => {
                let due = first.key().0;
                queue.looks_at = Some(due);
                let waited = timer.changed.wait_timeout(queue, due - now);
                queue = waited.unwrap_or_else(PoisonError::into_inner).0;
            }
            None => {
                queue.looks_at = None;
                let waited = timer.changed.wait(queue);
                queue = waited.unwrap_or_else(PoisonError::into_inner);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::{Sender, channel};
    use std::task::Wake;

    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    struct Told(Mutex<Sender<()>>);

    impl Wake for Told {
        fn wake(self: Arc<Self>) {
            let _ = self.0.lock().unwrap().send(());
        }
    }

    /// The thread sleeps until the first is due, and is told of one that is due before.
    #[test]
    fn one_that_is_due_before_the_others_is_woken_before_them() {
        let mut idle = Context::from_waker(Waker::noop());
        let mut long = sleep(HOUR).unwrap();
        assert!(long.as_mut().poll(&mut idle).is_pending());
        for milliseconds in [50, 20, 60] {
            let (told, wakes) = channel();
            let waker = Waker::from(Arc::new(Told(Mutex::new(told))));
            let mut context = Context::from_waker(&waker);
            let mut short = sleep(Duration::from_millis(milliseconds)).unwrap();
            // On a slow machine it is over already.
            if short.as_mut().poll(&mut context).is_pending() {
                let woken = wakes.recv_timeout(Duration::from_secs(60));
                assert!(woken.is_ok(), "nobody woke the sleeper");
                assert!(short.as_mut().poll(&mut context).is_ready());
            }
        }
        // One that is given up leaves nothing behind.
        let mut other = sleep(HOUR / 2).unwrap();
        assert!(other.as_mut().poll(&mut idle).is_pending());
        drop(other);
        assert!(long.as_mut().poll(&mut idle).is_pending());
        assert_eq!(timer().lock().sleepers.len(), 1);
    }
}
