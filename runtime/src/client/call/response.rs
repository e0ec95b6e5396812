//! What a call gives: the value, and all that came with it.
use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::client::call::template::Template;
use crate::client::error::error::{Error, TimeoutError};
use crate::client::error::reply::{ReplyError, ReplyErrorKind};
use crate::client::error::stripe::StripeError;
use crate::client::headers::{self, REQUEST_ID};
use crate::client::request::output::{Output, Target};
use crate::client::settings::limits::Due;
use crate::client::settings::options::RequestOptions;
use crate::record::{self, Boxable, Boxed, Issue, Json, View};
use crate::redact::{Redactor, shown};

/// A reply: the value, to which it derefs, and the HTTP reply that it came in.
#[derive(Clone)]
pub struct Response<T> {
    value: Boxed<T>,
    reply: Box<Reply>,
}

/// A whole HTTP reply, not yet decoded.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) strict: bool,
    pub(crate) call: Arc<Template>,
    /// The number of the attempt that it is the reply to.
    pub(crate) attempt: u32,
    /// When it must have been read.
    pub(crate) due: Option<Due>,
    /// The key that the call was made with, to mask where the reply echoes it.
    pub(crate) key: Option<HeaderValue>,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, reply: Reply) -> Self
    where
        T: Boxable,
    {
        Self {
            value: Boxed::new(value),
            reply: Box::new(reply),
        }
    }

    /// The same reply with another value.
    #[cfg(feature = "blocking")]
    pub(crate) fn map<U>(self, then: impl FnOnce(T) -> U) -> Response<U>
    where
        U: Boxable,
    {
        Response {
            value: Boxed::new(then(self.value.into_inner())),
            reply: self.reply,
        }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value.into_inner()
    }

    /// The reply's status: 2xx.
    pub fn status(&self) -> StatusCode {
        self.reply.status
    }

    /// The reply's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.reply.headers
    }

    /// Stripe's id of the request (`req_...`): what Stripe's support asks for. Empty if there was none.
    pub fn request_id(&self) -> &str {
        headers::request_id(&self.reply.headers).unwrap_or_default()
    }

    /// What Stripe has to say about how it was called, if it has (the header `Stripe-Notice`): that a version or an
    /// operation is going away, for one. It is told as an event of `tracing`, too.
    pub fn notice(&self) -> Option<&str> {
        headers::notice(&self.reply.headers)
    }

    /// What the headers warn of, each with its name: `stripe-notice`, `deprecation` and `sunset` (the operation, or its
    /// version, goes away), `warning`. Each is told as an event of `tracing`, too.
    pub fn warnings(&self) -> impl Iterator<Item = (&str, &str)> {
        headers::warnings(&self.reply.headers)
    }

    /// Whether this is the stored reply to an earlier call with the same idempotency key.
    pub fn idempotency_replayed(&self) -> bool {
        self.reply
            .headers
            .get("idempotent-replayed")
            .is_some_and(|value| value == "true")
    }

    /// The options that the call was made with, for calls that follow from it: on whose behalf (account, context), the
    /// API version, the key, more headers, limits and retries. Not its idempotency key, nor parameters.
    pub fn options(&self) -> RequestOptions {
        self.reply.call.following()
    }

    /// The body as it came. Of a streamed reply, nothing.
    pub fn raw(&self) -> &Bytes {
        &self.reply.body
    }
}

impl<T: Output> Response<T> {
    /// What was odd about the reply, each with its place: a field or value that the contract doesn't know, one that is
    /// missing, one of the wrong type.
    pub fn issues(&self) -> Vec<Issue> {
        record::issues(self.value.look())
    }
}

impl<T: Output + Boxable> Response<T> {
    pub(crate) fn read(reply: Reply) -> Result<Self, Error> {
        Self::read_into(T::default(), reply)
    }

    /// Reads the reply into a value that is there.
    pub(crate) fn read_into(mut value: T, reply: Reply) -> Result<Self, Error> {
        reply.fill(value.target())?;
        reply.check(value.look())?;
        Ok(Self::new(value, reply))
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status().as_u16())
            .field("request_id", &self.request_id())
            .field("value", &*self.value)
            .finish_non_exhaustive()
    }
}

impl Reply {
    /// Reads the body into its place.
    fn fill(&self, target: Target<'_>) -> Result<(), Error> {
        match target {
            Target::Bytes(bytes) => {
                *bytes = self.body.clone();
                Ok(())
            }
            Target::Value(_) if self.body.trim_ascii().is_empty() => {
                Err(self.error(ReplyErrorKind::Empty))
            }
            Target::Value(value) => {
                let call = record::origin::Call {
                    origin: self.call.clone(),
                    deadline: self.due.map(|due| due.at),
                };
                record::fill_reply(value, &self.body, call).map_err(|error| {
                    let late = self.late();
                    late.unwrap_or_else(|| self.error(ReplyErrorKind::NotJson(error.to_string())))
                })
            }
        }
    }

    /// What was read must be what was asked for.
    fn check(&self, view: View<'_>) -> Result<(), Error> {
        if let Some(error) = self.error_in(view) {
            return Err(error);
        }
        if self.strict {
            record::strict(view).map_err(|error| self.error(ReplyErrorKind::Contract(error)))?;
        }
        Ok(())
    }

    /// The error that its time is over, if it is.
    fn late(&self) -> Option<Error> {
        let due = self.due.filter(|due| Instant::now() >= due.at)?;
        Some(Error::Timeout(TimeoutError {
            limit: due.limit,
            whole_call: due.whole_call,
            sent: true,
            // It would take as long again.
            repeatable: false,
            call: Some(Box::new(self.call.info(self.attempt))),
        }))
    }

    /// Stripe's error, when that is what came with a status of success. It would pass for an object with an empty id.
    fn error_in(&self, view: View<'_>) -> Option<Error> {
        let error = match record::payload(view) {
            View::Record(record) => record.extra().get("error").is_some(),
            View::Json(json) => json.get("error").is_some(),
            // Bytes, which nobody has read: an error is the first thing that its body names.
            View::Absent => self
                .body
                .trim_ascii_start()
                .strip_prefix(b"{")
                .is_some_and(|inside| inside.trim_ascii_start().starts_with(b"\"error\"")),
            _ => false,
        };
        if !error {
            return None;
        }
        let id = headers::request_id(&self.headers).map(str::to_owned);
        let error = StripeError::read(
            self.status,
            &self.headers,
            id,
            &self.body,
            Redactor::new(self.key.as_ref()),
        )?;
        // An object may come to have a field of that name.
        let whole: Json = record::from_slice(&self.body).ok()?;
        let names = ["id", "object", "data"];
        let is_object = names.iter().any(|name| whole.get(name).is_some());
        if is_object {
            return None;
        }
        let error = Error::Stripe(Box::new(error));
        Some(error.of(|| self.call.info(self.attempt)))
    }

    pub(crate) fn error(&self, kind: ReplyErrorKind) -> Error {
        let redactor = Redactor::new(self.key.as_ref());
        let content_type = self.headers.get(http::header::CONTENT_TYPE);
        Error::Reply(Box::new(ReplyError {
            kind: kind.redact(redactor),
            status: self.status,
            request_id: headers::request_id(&self.headers).map(str::to_owned),
            media_type: content_type
                .and_then(|value| value.to_str().ok())
                .and_then(|text| text.split(';').next())
                .map(|essence| shown(&redactor.mask(essence.trim())).into_owned())
                .filter(|essence| !essence.is_empty()),
            body: self.body.clone(),
            repeatable: false,
            call: Some(Box::new(self.call.info(self.attempt))),
        }))
    }
}

/// Masks the key of the call in the request id, which is shown wherever the reply is.
pub(crate) fn redact_request_id(headers: &mut HeaderMap, key: Option<&HeaderValue>) {
    let Some(id) = headers.get_mut(REQUEST_ID) else {
        return;
    };
    let masked = match id.to_str().map(|text| Redactor::new(key).mask(text)) {
        Ok(Cow::Owned(masked)) => HeaderValue::from_str(&masked),
        _ => return,
    };
    *id = masked.unwrap_or(HeaderValue::from_static(""));
}
