//! A reply's body as it comes.
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::client::call::response::Reply;
use crate::client::error::call_info::CallInfo;
use crate::client::error::error::{Error, TimeoutError};
use crate::client::error::reply::ReplyErrorKind;
use crate::client::transport::future::BoxFuture;
use crate::client::transport::transport::{ReplyBody, Transport};

/// The chunks of a reply's body: a stream, with [`chunk`](Self::chunk) to read it by hand.
pub struct BodyStream(
    /// Never locked: it makes it `Sync`, as all replies are, though a transport's stream need not be.
    Mutex<Open>,
);

#[derive(Default)]
struct Open {
    body: Option<ReplyBody>,
    limit: Option<Limit>,
    /// The reply's head, of which an error on the way tells.
    reply: Option<Box<Reply>>,
}

/// The time that one chunk may take.
struct Limit {
    transport: Arc<dyn Transport>,
    time: Duration,
    timer: Option<BoxFuture<'static, ()>>,
}

impl BodyStream {
    pub(crate) fn new(
        body: ReplyBody,
        reply: &Reply,
        transport: Arc<dyn Transport>,
        time: Duration,
    ) -> Self {
        Self(Mutex::new(Open {
            body: Some(body),
            limit: Some(Limit {
                transport,
                time,
                timer: None,
            }),
            reply: Some(Box::new(reply.clone())),
        }))
    }

    pub(crate) fn empty() -> Self {
        Self(Mutex::default())
    }

    /// How long a chunk may take.
    #[cfg_attr(not(feature = "blocking"), allow(dead_code))]
    pub(crate) fn limit(&mut self) -> Duration {
        let limit = self.open().limit.as_ref();
        limit.map_or(Duration::ZERO, |limit| limit.time)
    }

    /// Which call it is the reply to.
    #[cfg_attr(not(feature = "blocking"), allow(dead_code))]
    pub(crate) fn info(&mut self) -> Option<CallInfo> {
        self.open().info()
    }

    fn open(&mut self) -> &mut Open {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next chunk; `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().open().poll(context)
    }
}

impl Open {
    /// Which call it is the reply to.
    fn info(&self) -> Option<CallInfo> {
        let reply = self.reply.as_ref()?;
        Some(reply.call.info(reply.attempt))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        if let Poll::Ready(chunk) = Pin::new(body).poll_next(context) {
            if let Some(limit) = &mut self.limit {
                limit.timer = None;
            }
            return Poll::Ready(match chunk {
                Some(Ok(chunk)) => Some(Ok(chunk)),
                Some(Err(error)) => {
                    self.body = None;
                    let reply = self.reply.take();
                    let kind = ReplyErrorKind::Truncated(error.to_string());
                    reply.map(|reply| Err(reply.error(kind)))
                }
                None => {
                    self.body = None;
                    None
                }
            });
        }
        let Some(limit) = &mut self.limit else {
            return Poll::Pending;
        };
        if limit.timer.is_none() {
            limit.timer = limit.transport.sleep(limit.time);
        }
        let Some(timer) = &mut limit.timer else {
            return Poll::Pending;
        };
        if timer.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        let limit = limit.time;
        self.body = None;
        let error = Error::Timeout(TimeoutError {
            limit,
            whole_call: false,
            sent: true,
            repeatable: false,
            call: None,
        });
        Poll::Ready(Some(Err(match self.info() {
            Some(info) => error.of(|| info),
            None => error,
        })))
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyStream")
    }
}
