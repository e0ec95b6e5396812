//! One exchange: a request is sent once, and its reply read.
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::header::AUTHORIZATION;
use http::{HeaderValue, Uri};

use crate::client::call::prepare::Prepared;
use crate::client::call::response::{Reply, redact_request_id};
use crate::client::error::error::{ConnectionError, Error};
use crate::client::error::reply::{ReplyError, ReplyErrorKind};
use crate::client::error::stripe::StripeError;
use crate::client::error::unsent::RequestError;
use crate::client::headers::request_id;
use crate::client::settings::inner::Inner;
use crate::client::settings::retry::{RetryPolicy, retry_after};
use crate::client::transport::progress::Progress;
use crate::client::transport::transport::ReplyBody;
use crate::redact::{Redactor, bare_url, shown};

/// Why an attempt has no result, and whether another one is worth it.
pub(crate) struct Failure {
    pub(crate) error: Error,
    pub(crate) again: bool,
    pub(crate) retry_after: Option<Duration>,
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

/// Sends the request once and reads the reply.
pub(crate) async fn exchange(
    inner: &Inner,
    prepared: &Prepared,
    whole: bool,
    number: u32,
    progress: &Progress,
) -> Result<(Reply, Option<ReplyBody>), Failure> {
    // What is held over an await is a part of the future: the request is not, nor the head of its reply.
    let (fault, key, reply) = {
        let request = prepared.attempt(inner, progress.clone()).await;
        let request = request.map_err(Failure::last)?;
        let key = request.headers().get(AUTHORIZATION).cloned();
        (request.body().fault(), key, inner.transport.send(request))
    };
    let response = reply.await;
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
    let (mut reply, mut body) = begun(response, inner, prepared, number, key);
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

/// A reply whose body is still to be read, and the body.
fn begun(
    response: http::Response<ReplyBody>,
    inner: &Inner,
    prepared: &Prepared,
    number: u32,
    key: Option<HeaderValue>,
) -> (Reply, ReplyBody) {
    let (head, body) = response.into_parts();
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
    (reply, body)
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
        let wants = policy.wants_another(*status, headers, error.code_text());
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
