//! A call's life: attempts, pauses between them, one limit on all of it.
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

use super::client::Inner;
use super::clock::Clock;
use super::error::{ConnectionError, Error, ReplyError, ReplyErrorKind, TimeoutError};
use super::hook::{Attempt, Outcome};
use super::prepare::Prepared;
use super::response::{Reply, redact_request_id, request_id};
use super::retry::{retry_after, wants_another};
use super::stream::BodyStream;
use super::stripe_error::StripeError;
use super::transport::{BoxFuture, ReplyBody};
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
            prepared.template.timeout,
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
    let mut limit = inner.transport.sleep(prepared.template.timeout);
    let mut number = 0;
    loop {
        number += 1;
        span.record("attempts", number);
        let (failure, pause) =
            match one_attempt(inner, prepared, whole, number, &mut limit, clock).await {
                Ok(done) => return Ok(done),
                Err((failure, None)) => return Err(failure.error),
                Err((failure, Some(pause))) => (failure, pause),
            };
        tracing::debug!(attempt = number, pause_ms = millis(pause), error = %failure.error, "another attempt");
        if let Some(sleep) = inner.transport.sleep(pause) {
            // The limit may pass in the pause: then the last error tells more than that time is up.
            if within(&mut limit, sleep).await.is_none() {
                return Err(failure.error);
            }
        }
    }
}

/// One attempt; of a failure, whether there is to be another one, and after which pause.
async fn one_attempt(
    inner: &Inner,
    prepared: &Prepared,
    whole: bool,
    number: u32,
    limit: &mut Option<BoxFuture<'static, ()>>,
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
    let exchange = pin!(exchange(inner, prepared, whole, number).instrument(span.clone()));
    let result = within(limit, exchange)
        .await
        .unwrap_or_else(|| Err(out_of_time(prepared, number)));

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
                .map(|elapsed| prepared.template.timeout.saturating_sub(elapsed));
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
) -> Result<(Reply, Option<ReplyBody>), Failure> {
    let request = prepared.attempt(inner).map_err(Failure::last)?;
    let key = request.headers().get(AUTHORIZATION).cloned();
    let host = host(request.uri());
    let response = inner.transport.send(request).await.map_err(|source| {
        let repeatable = prepared.repeatable;
        let error = ConnectionError {
            host,
            attempts: number,
            repeatable,
            source: source.redact(Redactor::new(key.as_ref())),
        };
        Failure {
            error: Error::Connection(error),
            again: repeatable,
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
        key,
    };
    redact_request_id(&mut reply.headers, reply.key.as_ref());
    if !whole && reply.status.is_success() {
        return Ok((reply, Some(body)));
    }
    if let Err(kind) = collect(&mut body, &mut reply.body, inner.max_reply).await {
        // The same request may well give a whole reply the next time; a reply that is too long stays so.
        let again = prepared.repeatable && matches!(kind, ReplyErrorKind::Truncated(_));
        return Err(Failure {
            error: repeatable(reply.error(kind), again),
            again,
            retry_after: None,
        });
    }
    if reply.status.is_success() {
        return Ok((reply, None));
    }
    Err(refused(prepared, &reply))
}

/// The failure that a reply with an error status is.
fn refused(prepared: &Prepared, reply: &Reply) -> Failure {
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
        let wants = wants_another(*status, headers, error.code());
        error.set_retryable(wants);
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
    let wants = wants_another(*status, headers, None);
    Failure {
        error: repeatable(reply.error(kind), wants),
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

fn out_of_time(prepared: &Prepared, attempts: u32) -> Failure {
    let error = TimeoutError {
        limit: prepared.template.timeout,
        attempts,
        sent: true,
        repeatable: prepared.repeatable,
    };
    Failure::last(Error::Timeout(error))
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
