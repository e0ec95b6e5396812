//! A call on its way, as a future.
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_util::TryFutureExt;

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
use crate::record::Boxable;

/// A call on its way: a future of its [`Response`]. Dropping it gives the call up.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    /// What was asked for, for who waits for it on another thread; `None` of a call that is not even made.
    #[cfg_attr(not(feature = "blocking"), allow(dead_code))]
    template: Option<Arc<Template>>,
    reply: BoxFuture<'static, Result<Done, Error>>,
    read: Reader<T>,
}

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
/// What a call asks for, and its two halves: the transport's work, and the decoding of what came.
pub(crate) type Halves<T> = (
    Option<Arc<Template>>,
    BoxFuture<'static, Result<Done, Error>>,
    Reader<T>,
);

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
impl<T> Call<T> {
    /// The halves apart, for whoever works on one thread and decodes on another.
    pub(crate) fn halves(self) -> Halves<T> {
        (self.template, self.reply, self.read)
    }
}

/// What a call came to, before it is decoded.
#[doc(hidden)]
pub struct Done(Outcome);

/// What decodes it. It comes with the request, in whose crate it is compiled.
pub(crate) type Reader<T> = fn(Done) -> Result<Response<T>, Error>;

enum Outcome {
    Whole(Reply),
    Open(Reply, BodyStream),
}

impl<T> Call<T> {
    pub(crate) fn new(
        inner: Result<Arc<Inner>, RequestError>,
        prepared: Result<Prepared, Error>,
        read: Reader<T>,
    ) -> Self {
        Self {
            template: template(&prepared),
            reply: begin(inner, prepared),
            read,
        }
    }
}

impl From<Reply> for Done {
    fn from(reply: Reply) -> Self {
        Self(Outcome::Whole(reply))
    }
}

impl Done {
    /// Reads the reply.
    pub fn read<T: Output + Boxable>(self) -> Result<Response<T>, Error> {
        match self.0 {
            Outcome::Whole(reply) | Outcome::Open(reply, _) => Response::read(reply),
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
            let (inner, prepared) = both(inner, prepared)?;
            run::open(inner, prepared)
                .await
                .map(|(reply, body)| Done(Outcome::Open(reply, body)))
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

/// Not generic, and boxed here: so the calls of all types have one body, and no crate that makes calls compiles it.
fn begin(
    inner: Result<Arc<Inner>, RequestError>,
    prepared: Result<Prepared, Error>,
) -> BoxFuture<'static, Result<Done, Error>> {
    match both(inner, prepared) {
        Ok((inner, prepared)) => Box::pin(run::whole(inner, prepared).map_ok(Done::from)),
        Err(error) => Box::pin(std::future::ready(Err(error))),
    }
}

/// What a call takes to be made. Of two errors the call's own counts, as it knows which one it is.
fn both(
    inner: Result<Arc<Inner>, RequestError>,
    prepared: Result<Prepared, Error>,
) -> Result<(Arc<Inner>, Prepared), Error> {
    let prepared = prepared?;
    Ok((inner?, prepared))
}

fn take_body(done: Done) -> Result<Response<BodyStream>, Error> {
    match done.0 {
        Outcome::Open(reply, body) => Ok(Response::new(body, reply)),
        Outcome::Whole(reply) => Ok(Response::new(BodyStream::empty(), reply)),
    }
}
