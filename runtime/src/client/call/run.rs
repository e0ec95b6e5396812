//! A call's life: attempts, each with its limit, pauses between them, and one limit on all of it.
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, select};
use http::{HeaderMap, StatusCode};
use tracing::{Instrument, Span};

use crate::client::call::exchange::{Failure, exchange};
use crate::client::call::observe;
use crate::client::call::prepare::Prepared;
use crate::client::call::response::Reply;
use crate::client::call::stream::BodyStream;
use crate::client::error::error::{Error, TimeoutError};
use crate::client::error::stripe::StripeError;
use crate::client::headers::request_id;
use crate::client::settings::clock::Clock;
use crate::client::settings::hook::{Attempt, Outcome};
use crate::client::settings::inner::Inner;
use crate::client::transport::future::BoxFuture;
use crate::client::transport::progress::Progress;
use crate::client::transport::transport::ReplyBody;

/// Sends a call and reads all of its reply.
#[expect(
    clippy::manual_async_fn,
    reason = "an `async fn` would have room for its arguments twice, and each call pays for it"
)]
pub(crate) fn whole(
    inner: Arc<Inner>,
    prepared: Prepared,
) -> impl Future<Output = Result<Reply, Error>> {
    async move {
        let (reply, _) = call(&inner, &prepared, true).await?;
        Ok(reply)
    }
}

/// Sends a call and leaves the body of its reply to be read.
pub(crate) async fn open(
    inner: Arc<Inner>,
    prepared: Prepared,
) -> Result<(Reply, BodyStream), Error> {
    let (reply, body) = call(&inner, &prepared, false).await?;
    let body = match body {
        Some(body) => BodyStream::new(
            body,
            &reply,
            inner.transport.clone(),
            prepared.template.limits.attempt,
        ),
        None => BodyStream::empty(),
    };
    Ok((reply, body))
}

async fn call(
    inner: &Inner,
    prepared: &Prepared,
    whole: bool,
) -> Result<(Reply, Option<ReplyBody>), Error> {
    let span = observe::call_span(&prepared.template);
    let clock = Clock::start();
    let result = attempts(inner, prepared, whole, &clock, &span)
        .instrument(span.clone())
        .await;
    let headers = match &result {
        Ok((reply, _)) => Some(&reply.headers),
        Err(error) => error.stripe().map(StripeError::headers),
    };
    if let Some(headers) = headers {
        observe::tell_notice(headers);
    }
    observe::ended(&span, seen(result.as_ref()), clock.elapsed());
    result
}

async fn attempts(
    inner: &Inner,
    prepared: &Prepared,
    whole: bool,
    clock: &Clock,
    span: &Span,
) -> Result<(Reply, Option<ReplyBody>), Error> {
    // Made before the first attempt, and for all of them.
    let mut total = inner.transport.sleep(prepared.template.limits.total);
    let mut number = 0;
    let mut history = History::default();
    loop {
        number += 1;
        span.record("stripe.attempts", number);
        let (failure, pause) =
            match one_attempt(inner, prepared, whole, number, &mut total, clock).await {
                Ok(done) => return Ok(done),
                Err((failure, None)) => return Err(history.last(failure.error)),
                Err((failure, Some(pause))) => (failure, pause),
            };
        observe::again(number, pause, &failure.error);
        history.add(failure.error);
        if let Some(sleep) = inner.transport.sleep(pause) {
            // The limit may pass in the pause: then the last error tells more than that time is up.
            if within(&mut total, sleep).await.is_none()
                && let Some(error) = history.error
            {
                return Err(error);
            }
        }
    }
}

/// What the attempts before the last came to.
#[derive(Default)]
struct History {
    error: Option<Error>,
    /// Whether any of them may have arrived: then the call may have.
    arrived: bool,
}

impl History {
    fn add(&mut self, error: Error) {
        self.arrived |= error.may_have_arrived();
        self.error = Some(error.with_arrival(self.arrived));
    }

    /// The error of the call whose last attempt failed so. An attempt that was not even made says nothing of those before.
    fn last(self, error: Error) -> Error {
        match (error, self.error) {
            (Error::Request(_), Some(before)) => before,
            (error, _) => error.with_arrival(self.arrived),
        }
    }
}

/// One attempt; of a failure, whether there is to be another one, and after which pause.
async fn one_attempt(
    inner: &Inner,
    prepared: &Prepared,
    whole: bool,
    number: u32,
    total: &mut Option<BoxFuture<'static, ()>>,
    call_clock: &Clock,
) -> Result<(Reply, Option<ReplyBody>), (Failure, Option<Duration>)> {
    let span = observe::attempt_span(&prepared.template, number);
    let attempt = Attempt {
        operation: prepared.template.operation,
        method: prepared.template.method.as_str(),
        path: &prepared.template.path,
        number,
        idempotency_key: prepared.idempotency_key(),
    };
    for hook in &inner.hooks {
        hook.before_attempt(&attempt);
    }
    // Looking at the clock is for whoever watches.
    let watched = !inner.hooks.is_empty() || !span.is_disabled();
    let clock = Clock::start_if(watched);
    // The first attempt began with the call.
    let began = (number > 1).then(Clock::start);
    let progress = Progress::default();
    let exchange =
        pin!(exchange(inner, prepared, whole, number, &progress).instrument(span.clone()));
    let limits = prepared.template.limits;
    let mut own = inner.transport.sleep(limits.of_attempt(number));
    let limited = pin!(within(&mut own, exchange));
    let result = match number {
        // Of the first attempt, its own limit is the nearer one or the same.
        1 => Some(limited.await),
        _ => within(total, limited).await,
    };
    let result = match result {
        Some(Some(result)) => result,
        Some(None) => Err(out_of_time(prepared, limits.of_attempt(number), &progress)),
        None => Err(out_of_time(prepared, limits.total, &progress)),
    };
    let mut result = result.map_err(|failure| Failure {
        error: failure.error.of(|| prepared.template.info(number)),
        ..failure
    });

    if let Ok((reply, _)) = &mut result {
        reply.due = limits.due(call_clock, began.as_ref().unwrap_or(call_clock));
    }
    let pause = match &result {
        Err(failure) if failure.again && number <= prepared.template.max_retries => {
            let pause = inner.policy.pause(number, failure.retry_after);
            // A pause that outlasts the call would only delay the error.
            let left = call_clock
                .elapsed()
                .map(|elapsed| limits.total.saturating_sub(elapsed));
            left.is_none_or(|left| pause < left).then_some(pause)
        }
        _ => None,
    };
    if watched {
        let duration = clock.elapsed();
        let (status, id, error) = match &result {
            Ok((reply, _)) => (Some(reply.status), request_id(&reply.headers), None),
            Err(failure) => (
                failure.error.status(),
                failure.error.request_id(),
                Some(&failure.error),
            ),
        };
        let ended = result.as_ref().map_err(|failure| &failure.error);
        observe::ended(&span, seen(ended), duration);
        let outcome = Outcome {
            status,
            request_id: id,
            error,
            duration,
            retry_in: pause,
        };
        for hook in &inner.hooks {
            hook.after_attempt(&attempt, &outcome);
        }
    }
    result.map_err(|failure| (failure, pause))
}

/// A limit passed: of the attempt, after which another may be made, or of the whole call.
fn out_of_time(prepared: &Prepared, limit: Duration, progress: &Progress) -> Failure {
    let whole_call = limit >= prepared.template.limits.total;
    let error = TimeoutError {
        limit,
        whole_call,
        sent: progress.may_have_arrived(),
        repeatable: prepared.safe,
        call: None,
    };
    Failure {
        error: Error::Timeout(error),
        again: prepared.repeatable && !whole_call,
        retry_after: None,
    }
}

/// The future's result, or `None` when the limit passes first.
async fn within<F: Future + Unpin>(
    limit: &mut Option<BoxFuture<'static, ()>>,
    future: F,
) -> Option<F::Output> {
    match limit {
        None => Some(future.await),
        // The future is polled first: a result that is there counts, however late.
        Some(limit) => match select(future, limit).await {
            Either::Left((output, _)) => Some(output),
            Either::Right(_) => None,
        },
    }
}

/// A reply's head, or the error.
fn seen<'a>(
    result: Result<&'a (Reply, Option<ReplyBody>), &'a Error>,
) -> Result<(StatusCode, &'a HeaderMap), &'a Error> {
    result.map(|(reply, _)| (reply.status, &reply.headers))
}
