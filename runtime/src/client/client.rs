//! The client, and the two ways to send a request: from async code, and blocking.
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::HeaderMap;

use super::builder::ClientBuilder;
use super::contract::Contract;
use super::error::{Error, RequestError};
use super::hook::Hook;
use super::key::SecretKey;
use super::options::RequestOptions;
use super::page::{Page, Pager};
use super::pages::{Items, Pages};
use super::prepare::{self, Prepared};
use super::raw::RawRequest;
use super::request::{Output, Request};
use super::response::{Reply, Response};
use super::retrieve::Retrieve;
use super::retry::RetryPolicy;
use super::run;
use super::server::Servers;
use super::stream::BodyStream;
use super::template::{Limits, Scope};
use super::transport::{BoxFuture, MaybeSend, Transport};
use crate::record::Value;
use crate::types::Expandable;

/// A client of Stripe's API. Cheap to clone; clones share its connections.
///
/// `C` is the contract it was generated from; use the generated crate's `Client`, which names it.
pub struct Client<C> {
    inner: Result<Arc<Inner>, RequestError>,
    contract: PhantomData<fn() -> C>,
}

/// What all clones of a client share.
pub(crate) struct Inner {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) servers: Servers,
    /// Those that every call has.
    pub(crate) headers: HeaderMap,
    pub(crate) scope: Arc<Scope>,
    pub(crate) policy: RetryPolicy,
    /// The limit on an attempt.
    pub(crate) timeout: Duration,
    /// The limit on a whole call, where it is set.
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) max_reply: u64,
    pub(crate) strict: bool,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
}

/// What requests can be sent with: an async client, whose replies are futures, or a blocking one.
///
/// Requests have methods that call these (`send`, `items`, `pages`). References to clients, and clients in an [`Arc`],
/// are clients too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Stripe client",
    note = "a request is sent with a `Client` or a `blocking::Client`"
)]
pub trait Execute {
    /// What sending gives: a future of a `Result`, or the `Result`.
    type Reply<T: Output>;
    /// What walking through pages gives: a stream, or an iterator.
    type Pages<P: Page>;
    /// What walking through items gives: a stream, or an iterator.
    type Items<P: Page>;
    /// What fetching gives: a future of a `Result`, or the `Result`.
    type Fetched<T>;

    /// Sends a request.
    fn execute<R: Request>(&self, request: &R) -> Self::Reply<R::Output>;
    /// Sends a raw request.
    fn execute_raw<T: Output>(&self, request: &RawRequest) -> Self::Reply<T>;
    /// All pages from a list request on.
    fn pages<R: Request<Output: Page>>(&self, request: &R) -> Self::Pages<R::Output>;
    /// All items from a list request on.
    fn items<R: Request<Output: Page>>(&self, request: &R) -> Self::Items<R::Output>;
    /// All items from a page in hand on; the options are for the pages that follow. A page that remembers no call of its
    /// own needs them.
    fn items_from<P: Page>(&self, page: P, options: Option<RequestOptions>) -> Self::Items<P>;
    /// The object behind a reference; makes no call if it is here already.
    fn retrieve<T, D>(
        &self,
        reference: Expandable<T, D>,
        options: RequestOptions,
    ) -> Self::Fetched<Expandable<T, D>>
    where
        T: Retrieve + MaybeSend,
        D: Value + Default + MaybeSend + 'static;
}

impl Inner {
    /// How long a call with these options may take.
    pub(crate) fn limits(&self, max_retries: u32, options: &RequestOptions) -> Limits {
        let set = options.get();
        let attempt = set.and_then(|set| set.timeout).unwrap_or(self.timeout);
        let total = set.and_then(|set| set.total_timeout).or(self.total_timeout);
        Limits::new(attempt, total, max_retries)
    }
}

impl<C: Contract> Client<C> {
    /// A client with the usual settings.
    ///
    /// A key that can't be one (empty, or with a line break) is told by the first call; [`builder`](Self::builder)
    /// tells it at once.
    pub fn new(key: impl Into<SecretKey>) -> Self {
        match Self::builder(key).build() {
            Ok(client) => client,
            Err(Error::Request(error)) => Self::from_inner(Err(error)),
            // Building sends nothing, so no other error comes of it.
            Err(error) => Self::from_inner(Err(RequestError::Transport(error.to_string()))),
        }
    }

    /// Starts a client with settings of its own.
    pub fn builder(key: impl Into<SecretKey>) -> ClientBuilder<C> {
        ClientBuilder::new(key.into())
    }

    pub(crate) fn from_inner(inner: Result<Arc<Inner>, RequestError>) -> Self {
        Self {
            inner,
            contract: PhantomData,
        }
    }

    /// Sends a request and gives the reply's body as it comes, of any length: for a PDF, or a report.
    ///
    /// The time limit is on the reply's head, and then on each chunk.
    pub fn stream<R: Request>(&self, request: &R) -> Call<BodyStream> {
        Call::open(self.inner(), self.prepare(request))
    }

    /// The same for a raw request.
    pub fn stream_raw(&self, request: &RawRequest) -> Call<BodyStream> {
        Call::open(self.inner(), self.prepare_raw(request, "*/*"))
    }

    pub(crate) fn prepare_raw(
        &self,
        request: &RawRequest,
        accept: &'static str,
    ) -> Result<Prepared, Error> {
        request.prepare(&*self.inner()?, accept)
    }

    pub(crate) fn inner(&self) -> Result<Arc<Inner>, RequestError> {
        self.inner.clone()
    }

    pub(crate) fn prepare<R: Request>(&self, request: &R) -> Result<Prepared, Error> {
        self.prepare_with(request, request.parts().1)
    }

    pub(crate) fn prepare_with<R: Request>(
        &self,
        request: &R,
        options: &RequestOptions,
    ) -> Result<Prepared, Error> {
        prepare::request(
            &*self.inner()?,
            R::OPERATION,
            (request.parts().0, options),
            R::Output::ACCEPT,
        )
    }

    pub(crate) fn pager<R: Request<Output: Page>>(&self, request: &R) -> Result<Pager, Error> {
        let prepared = self.prepare(request)?;
        Ok(Pager::first(self.inner()?, R::Output::KIND, &prepared))
    }
}

impl<C: Contract> Execute for Client<C> {
    type Reply<T: Output> = Call<T>;
    type Pages<P: Page> = Pages<P>;
    type Items<P: Page> = Items<P>;
    type Fetched<T> = BoxFuture<'static, Result<T, Error>>;

    fn execute<R: Request>(&self, request: &R) -> Call<R::Output> {
        Call::new(self.inner(), self.prepare(request))
    }

    fn execute_raw<T: Output>(&self, request: &RawRequest) -> Call<T> {
        Call::new(self.inner(), self.prepare_raw(request, T::ACCEPT))
    }

    fn pages<R: Request<Output: Page>>(&self, request: &R) -> Pages<R::Output> {
        Pages::new(self.pager(request))
    }

    fn items<R: Request<Output: Page>>(&self, request: &R) -> Items<R::Output> {
        Items::new(self.pager(request), None)
    }

    fn items_from<P: Page>(&self, page: P, options: Option<RequestOptions>) -> Items<P> {
        let inner = self.inner().map_err(Error::from);
        let pager = inner.and_then(|inner| Pager::after(inner, &page, options));
        Items::new(pager, Some(page))
    }

    fn retrieve<T, D>(
        &self,
        reference: Expandable<T, D>,
        options: RequestOptions,
    ) -> Self::Fetched<Expandable<T, D>>
    where
        T: Retrieve + MaybeSend,
        D: Value + Default + MaybeSend + 'static,
    {
        let Expandable::Id(id) = reference else {
            return Box::pin(std::future::ready(Ok(reference)));
        };
        let call: Call<Expandable<T, D>> =
            Call::new(self.inner(), self.prepare_with(&T::retrieve(id), &options));
        Box::pin(async move { call.await.map(Response::into_inner) })
    }
}

macro_rules! through {
    ($($pointer:ty),*) => {$(
        impl<E: Execute> Execute for $pointer {
            type Reply<T: Output> = E::Reply<T>;
            type Pages<P: Page> = E::Pages<P>;
            type Items<P: Page> = E::Items<P>;
            type Fetched<T> = E::Fetched<T>;

            fn execute<R: Request>(&self, request: &R) -> E::Reply<R::Output> {
                (**self).execute(request)
            }
            fn execute_raw<T: Output>(&self, request: &RawRequest) -> E::Reply<T> {
                (**self).execute_raw(request)
            }
            fn pages<R: Request<Output: Page>>(&self, request: &R) -> E::Pages<R::Output> {
                (**self).pages(request)
            }
            fn items<R: Request<Output: Page>>(&self, request: &R) -> E::Items<R::Output> {
                (**self).items(request)
            }
            fn items_from<P: Page>(&self, page: P, options: Option<RequestOptions>) -> E::Items<P> {
                (**self).items_from(page, options)
            }
            fn retrieve<T, D>(
                &self,
                reference: Expandable<T, D>,
                options: RequestOptions,
            ) -> E::Fetched<Expandable<T, D>>
            where
                T: Retrieve + MaybeSend,
                D: Value + Default + MaybeSend + 'static,
            {
                (**self).retrieve(reference, options)
            }
        }
    )*};
}

through!(&E, Arc<E>);

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

impl<C> Clone for Client<C> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            contract: PhantomData,
        }
    }
}

impl<C> fmt::Debug for Client<C> {
    /// Where it talks to; never the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.inner {
            Ok(inner) => f
                .debug_struct("Client")
                .field("servers", &inner.servers)
                .finish_non_exhaustive(),
            Err(error) => f.debug_struct("Client").field("error", error).finish(),
        }
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
