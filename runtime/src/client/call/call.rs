//! A call on its way, as a future.
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use crate::client::call::prepare::Prepared;
use crate::client::call::response::{Reply, Response};
use crate::client::call::run;
use crate::client::call::stream::BodyStream;
use crate::client::call::template::Template;
use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::request::output::Output;
use crate::client::settings::inner::Inner;
use crate::client::transport::future::BoxFuture;

/// A call on its way: a future of its [`Response`]. Dropping it gives the call up.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    /// What was asked for, for who waits for it on another thread; `None` of a call that is not even made.
    #[cfg_attr(not(feature = "blocking"), allow(dead_code))]
    template: Option<Arc<Template>>,
    reply: BoxFuture<'static, Result<Done, Error>>,
    read: fn(Done) -> Result<Response<T>, Error>,
}

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
/// What a call asks for, and its two halves: the transport's work, and the decoding of what came.
pub(crate) type Halves<T> = (
    Option<Arc<Template>>,
    BoxFuture<'static, Result<Done, Error>>,
    fn(Done) -> Result<Response<T>, Error>,
);

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
impl<T> Call<T> {
    /// The halves apart, for whoever works on one thread and decodes on another.
    pub(crate) fn halves(self) -> Halves<T> {
        (self.template, self.reply, self.read)
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
            template: template(&prepared),
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
        let template = template(&prepared);
        let reply = async move {
            let prepared = prepared?;
            run::open(inner?, prepared)
                .await
                .map(|(reply, body)| Done::Open(reply, body))
        };
        Self {
            template,
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

fn template(prepared: &Result<Prepared, Error>) -> Option<Arc<Template>> {
    let prepared = prepared.as_ref().ok()?;
    Some(prepared.template.clone())
}

/// One body for the calls of all types.
async fn whole(
    inner: Result<Arc<Inner>, RequestError>,
    prepared: Result<Prepared, Error>,
) -> Result<Done, Error> {
    // What is wrong with the call knows which one it is.
    let prepared = prepared?;
    run::whole(inner?, prepared).await.map(Done::Whole)
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
