//! A call's life: attempts, each with its limit, pauses between them, and one limit on all of it.
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use http::header::AUTHORIZATION;
use http::{StatusCode, Uri};
use tracing::{Instrument, Span, field};

use crate::client::call::prepare::Prepared;
use crate::client::call::response::{Reply, redact_request_id, request_id};
use crate::client::call::stream::BodyStream;
use crate::client::error::error::{ConnectionError, Error, TimeoutError};
use crate::client::error::reply::{ReplyError, ReplyErrorKind};
use crate::client::error::stripe::StripeError;
use crate::client::error::unsent::RequestError;
use crate::client::settings::clock::Clock;
use crate::client::settings::hook::{Attempt, Outcome};
use crate::client::settings::inner::Inner;
use crate::client::settings::retry::{RetryPolicy, retry_after};
use crate::client::transport::future::BoxFuture;
use crate::client::transport::progress::Progress;
use crate::client::transport::transport::ReplyBody;
use crate::redact::{Redactor, bare_url, shown};

/// Why an attempt has no result, and whether another one is worth it.
struct Failure {
    error: Error,
    again: bool,
    retry_after: Option<Duration>,
}

/// Sends a call and reads all of its reply.
pub(crate) async fn whole(inner: Arc<Inner>, prepared: Prepared) -> Result<Reply, Error> {
    call(&inner, &prepared, true).await.map(|(reply, _)| reply)
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
    let span = tracing::info_span!(
        "stripe.call",
        operation = prepared.template.operation,
        method = prepared.template.method.as_str(),
        path = %prepared.template.path,
        attempts = field::Empty,
        status = field::Empty,
        request_id = field::Empty,
        duration_ms = field::Empty,
    );
    let clock = Clock::start();
    let result = attempts(inner, prepared, whole, &clock, &span)
        .instrument(span.clone())
        .await;
    if !span.is_disabled() {
        let (status, id) = match &result {
            Ok((reply, _)) => (Some(reply.status), request_id(&reply.headers)),
            Err(error) => (error.status(), error.request_id()),
        };
        record(&span, status, id, clock.elapsed());
    }
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
        span.record("attempts", number);
        let (failure, pause) =
            match one_attempt(inner, prepared, whole, number, &mut total, clock).await {
                Ok(done) => return Ok(done),
                Err((failure, None)) => return Err(history.last(failure.error)),
                Err((failure, Some(pause))) => (failure, pause),
            };
        tracing::debug!(attempt = number, pause_ms = millis(pause), error = %failure.error, "another attempt");
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
    let span = tracing::info_span!(
        "stripe.attempt",
        operation = prepared.template.operation,
        method = prepared.template.method.as_str(),
        path = %prepared.template.path,
        attempt = number,
        status = field::Empty,
        request_id = field::Empty,
        duration_ms = field::Empty,
    );
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
    let clock = Clock::start_if(!inner.hooks.is_empty() || !span.is_disabled());
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
    let duration = clock.elapsed();
    let (status, id, error) = match &result {
        Ok((reply, _)) => (Some(reply.status), request_id(&reply.headers), None),
        Err(failure) => (
            failure.error.status(),
            failure.error.request_id(),
            Some(&failure.error),
        ),
    };
    record(&span, status, id, duration);
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
    result.map_err(|failure| (failure, pause))
}

/// Sends the request once and reads the reply.
async fn exchange(
    inner: &Inner,
    prepared: &Prepared,
    whole: bool,
    number: u32,
    progress: &Progress,
) -> Result<(Reply, Option<ReplyBody>), Failure> {
    let request = prepared.attempt(inner, progress.clone()).await;
    let request = request.map_err(Failure::last)?;
    let fault = request.body().fault();
    let key = request.headers().get(AUTHORIZATION).cloned();
    let response = inner.transport.send(request).await;
    // Whatever the transport makes of it: a file that was not read to its end was not sent.
    if let Some(why) = fault.as_ref().and_then(|fault| fault.get()) {
        let why = Redactor::new(key.as_ref()).mask(why).into_owned();
        return Err(Failure::last(RequestError::File(why).into()));
    }
    let response = response.map_err(|source| {
        let again = prepared.repeatable && !source.is_permanent();
        let error = ConnectionError {
            host: host(&prepared.template.uri),
            repeatable: prepared.safe,
            arrived: source.arrived(),
            source: source.redact(Redactor::new(key.as_ref())),
            call: None,
        };
        Failure {
            error: Error::Connection(error),
            again,
            retry_after: None,
        }
    })?;
    let (head, mut body) = response.into_parts();
    let mut reply = Reply {
        status: head.status,
        headers: head.headers,
        body: Bytes::new(),
        strict: inner.strict,
        call: prepared.template.clone(),
        attempt: number,
        due: None,
        key,
    };
    redact_request_id(&mut reply.headers, reply.key.as_ref());
    if !whole && reply.status.is_success() {
        return Ok((reply, Some(body)));
    }
    if let Err(kind) = collect(&mut body, &mut reply.body, inner.max_reply).await {
        // The same request may well give a whole reply the next time; a reply that is too long stays so.
        let lost = matches!(kind, ReplyErrorKind::Truncated(_));
        return Err(Failure {
            error: repeatable(reply.error(kind), lost && prepared.safe),
            again: lost && prepared.repeatable,
            retry_after: None,
        });
    }
    if reply.status.is_success() {
        return Ok((reply, None));
    }
    Err(refused(&inner.policy, prepared, &reply))
}

/// The failure that a reply with an error status is.
fn refused(policy: &RetryPolicy, prepared: &Prepared, reply: &Reply) -> Failure {
    let Reply {
        status,
        headers,
        body,
        ..
    } = reply;
    let id = request_id(headers).map(str::to_owned);
    let retry_after = retry_after(headers);
    let redactor = Redactor::new(reply.key.as_ref());
    if let Some(mut error) = StripeError::read(*status, headers, id, body, redactor) {
        let wants = policy.wants_another(*status, headers, error.code());
        error.set_retryable(wants && prepared.safe);
        return Failure {
            error: Error::Stripe(Box::new(error)),
            again: wants && prepared.repeatable,
            retry_after,
        };
    }
    let kind = match status.is_redirection() {
        true => ReplyErrorKind::Redirect(redirect_target(reply)),
        false if body.trim_ascii().is_empty() => ReplyErrorKind::Empty,
        false => ReplyErrorKind::NotStripe,
    };
    let wants = policy.wants_another(*status, headers, None);
    Failure {
        error: repeatable(reply.error(kind), wants && prepared.safe),
        again: wants && prepared.repeatable,
        retry_after,
    }
}

fn repeatable(error: Error, again: bool) -> Error {
    match error {
        Error::Reply(reply) => Error::Reply(Box::new(ReplyError {
            repeatable: again,
            ..*reply
        })),
        other => other,
    }
}

/// Where a redirect points, without what may be secret in it.
fn redirect_target(reply: &Reply) -> String {
    let location = reply
        .headers
        .get(http::header::LOCATION)
        .and_then(|value| value.to_str().ok());
    match location {
        Some(location) => shown(&bare_url(location)).into_owned(),
        None => "nowhere".to_owned(),
    }
}

/// The host that an address is on, and its port if it has one.
fn host(uri: &Uri) -> String {
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host)
        .to_owned()
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

impl Failure {
    fn last(error: Error) -> Self {
        Self {
            error,
            again: false,
            retry_after: None,
        }
    }
}

/// Reads a body up to the limit. One chunk, which is the usual case, is not copied.
async fn collect(body: &mut ReplyBody, into: &mut Bytes, limit: u64) -> Result<(), ReplyErrorKind> {
    let mut buffer = BytesMut::new();
    let mut failed = None;
    while let Some(chunk) = body.next().await {
        match chunk {
            Ok(chunk) if (into.len() + buffer.len() + chunk.len()) as u64 > limit => {
                *into = Bytes::new();
                return Err(ReplyErrorKind::TooLarge(limit));
            }
            Ok(chunk) if into.is_empty() && buffer.is_empty() => *into = chunk,
            Ok(chunk) => {
                if buffer.is_empty() {
                    buffer.extend_from_slice(&std::mem::take(into));
                }
                buffer.extend_from_slice(&chunk);
            }
            Err(error) => {
                failed = Some(error.to_string());
                break;
            }
        }
    }
    if !buffer.is_empty() {
        *into = buffer.freeze();
    }
    match failed {
        Some(why) => Err(ReplyErrorKind::Truncated(why)),
        None => Ok(()),
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

fn record(
    span: &Span,
    status: Option<StatusCode>,
    request_id: Option<&str>,
    duration: Option<Duration>,
) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    if let Some(id) = request_id {
        span.record("request_id", id);
    }
    if let Some(duration) = duration {
        span.record("duration_ms", millis(duration));
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
