//! A call on its way, as a future.
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::error::{Error, RequestError};
use super::inner::Inner;
use super::prepare::Prepared;
use super::request::Output;
use super::response::{Reply, Response};
use super::run;
use super::stream::BodyStream;
use super::transport::BoxFuture;

/// A call on its way: a future of its [`Response`]. Dropping it gives the call up.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    /// The limit on all of it, for who waits for it on another thread.
    #[cfg_attr(not(feature = "blocking"), allow(dead_code))]
    limit: Duration,
    reply: BoxFuture<'static, Result<Done, Error>>,
    read: fn(Done) -> Result<Response<T>, Error>,
}

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
/// A call's limit and its two halves: the transport's work, and the decoding of what came.
pub(crate) type Halves<T> = (
    Duration,
    BoxFuture<'static, Result<Done, Error>>,
    fn(Done) -> Result<Response<T>, Error>,
);

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
impl<T> Call<T> {
    /// The halves apart, for whoever works on one thread and decodes on another.
    pub(crate) fn halves(self) -> Halves<T> {
        (self.limit, self.reply, self.read)
    }
}

/// What a call came to, before it is decoded.
pub(crate) enum Done {
    Whole(Reply),
    Open(Reply, BodyStream),
}

impl<T: Output> Call<T> {
    pub(crate) fn new(
        inner: Result<Arc<Inner>, RequestError>,
        prepared: Result<Prepared, Error>,
    ) -> Self {
        Self {
            limit: limit(&prepared),
            reply: Box::pin(whole(inner, prepared)),
            read: read::<T>,
        }
    }
}

impl Call<BodyStream> {
    pub(crate) fn open(
        inner: Result<Arc<Inner>, RequestError>,
        prepared: Result<Prepared, Error>,
    ) -> Self {
        let limit = limit(&prepared);
        let reply = async move {
            run::open(inner?, prepared?)
                .await
                .map(|(reply, body)| Done::Open(reply, body))
        };
        Self {
            limit,
            reply: Box::pin(reply),
            read: take_body,
        }
    }
}

impl<T> Future for Call<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.reply.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(done.and_then(self.read)),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Call")
    }
}

/// How long a call may take; one that is not even made ends at once.
fn limit(prepared: &Result<Prepared, Error>) -> Duration {
    let template = prepared.as_ref().map(|prepared| &prepared.template);
    template.map_or(Duration::ZERO, |template| template.limits.total)
}

/// One body for the calls of all types.
async fn whole(
    inner: Result<Arc<Inner>, RequestError>,
    prepared: Result<Prepared, Error>,
) -> Result<Done, Error> {
    run::whole(inner?, prepared?).await.map(Done::Whole)
}

fn read<T: Output>(done: Done) -> Result<Response<T>, Error> {
    match done {
        Done::Whole(reply) | Done::Open(reply, _) => Response::read(reply),
    }
}

fn take_body(done: Done) -> Result<Response<BodyStream>, Error> {
    match done {
        Done::Open(reply, body) => Ok(Response::new(body, reply)),
        Done::Whole(reply) => Ok(Response::new(BodyStream::empty(), reply)),
    }
}
