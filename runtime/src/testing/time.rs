//! Time limits that pass at once when nothing will come, and pauses that nobody waits for.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::client::BoxFuture;
use crate::client::Transport;

/// The tasks that wait for an answer that never comes.
#[derive(Clone, Default)]
pub(super) struct Stalled(Arc<Mutex<Vec<(u64, Waker)>>>);

impl Stalled {
    /// A future that never ends. While a task waits for it, its time limits are over.
    pub(super) fn never<T>(&self) -> Never<T> {
        Never {
            stalled: self.clone(),
            own: None,
            what: std::marker::PhantomData,
        }
    }

    /// A limit of that length: over at once in a task that waits for nothing, and else as long as it is.
    pub(super) fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Limit {
            stalled: self.clone(),
            duration,
            real: None,
        })
    }

    fn with<T>(&self, then: impl FnOnce(&mut Vec<(u64, Waker)>) -> T) -> T {
        then(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

pub(super) struct Never<T> {
    stalled: Stalled,
    own: Option<u64>,
    what: std::marker::PhantomData<fn() -> T>,
}

impl<T> Future for Never<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let waker = context.waker().clone();
        let own = self.own;
        let number = self.stalled.with(|tasks| {
            tasks.retain(|(number, _)| Some(*number) != own);
            let number = own.unwrap_or_else(|| {
                tasks
                    .iter()
                    .map(|(number, _)| number + 1)
                    .max()
                    .unwrap_or(0)
            });
            tasks.push((number, waker));
            number
        });
        self.own = Some(number);
        Poll::Pending
    }
}

impl<T> Drop for Never<T> {
    fn drop(&mut self) {
        let own = self.own;
        self.stalled
            .with(|tasks| tasks.retain(|(number, _)| Some(*number) != own));
    }
}

struct Limit {
    stalled: Stalled,
    duration: Duration,
    real: Option<BoxFuture<'static, ()>>,
}

impl Future for Limit {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let waits = |(_, waker): &(u64, Waker)| waker.will_wake(context.waker());
        if self.duration.is_zero() || self.stalled.with(|tasks| tasks.iter().any(waits)) {
            return Poll::Ready(());
        }
        let duration = self.duration;
        let real = self.real.get_or_insert_with(|| {
            let timer = Clockwork.sleep(duration);
            timer.unwrap_or_else(|| Box::pin(std::future::pending()))
        });
        real.as_mut().poll(context)
    }
}

/// The timer that any transport has.
struct Clockwork;

impl Transport for Clockwork {
    fn send(
        &self,
        _: http::Request<crate::client::Body>,
    ) -> BoxFuture<
        '_,
        Result<http::Response<crate::client::ReplyBody>, crate::client::TransportError>,
    > {
        Box::pin(std::future::pending())
    }
}
