//! The async client.
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::client::call::call::{Call, Done};
use crate::client::call::prepare::{self, Prepared};
use crate::client::call::response::Response;
use crate::client::call::stream::BodyStream;
use crate::client::error::call_info::CallInfo;
use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::execute::Execute;
use crate::client::page::page::Page;
use crate::client::page::pager::Pager;
use crate::client::page::streams::{Items, Pages};
use crate::client::request::operation::Operation;
use crate::client::request::output::Output;
use crate::client::request::raw::RawRequest;
use crate::client::request::request::Request;
use crate::client::request::retrieve::Retrieve;
use crate::client::settings::contract::Contract;
pub(crate) use crate::client::settings::inner::Inner;
use crate::client::settings::options::RequestOptions;
use crate::client::transport::future::BoxFuture;
use crate::record::{Boxable, Params, Value};
use crate::types::Expandable;

/// A client of Stripe's API. Cheap to clone; clones share its connections.
///
/// `C` is the contract it was generated from; use the generated crate's `Client`, which names it.
pub struct Client<C> {
    inner: Result<Arc<Inner>, RequestError>,
    contract: PhantomData<fn() -> C>,
}

impl<C: Contract> Client<C> {
    pub(crate) fn from_inner(inner: Result<Arc<Inner>, RequestError>) -> Self {
        Self {
            inner,
            contract: PhantomData,
        }
    }

    /// A client whose calls have these options, unless they say otherwise: account, context, API version, key, headers,
    /// time limits, retries. It shares this one's connections, and costs no more than a clone.
    ///
    /// An idempotency key and parameters are one call's: with them, and with a value that can't be sent, each call of the
    /// client is an error that says so.
    #[must_use = "the client itself stays as it is"]
    pub fn with(&self, options: RequestOptions) -> Self {
        let inner = self.inner();
        Self::from_inner(inner.and_then(|inner| inner.with(&options).map(Arc::new)))
    }

    /// A client that acts for a connected account (`acct_...`), over the same connections: see [`with`](Self::with).
    #[must_use = "the client itself stays as it is"]
    pub fn for_account(&self, account: impl Into<String>) -> Self {
        self.with(RequestOptions::new().stripe_account(account))
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
        let inner = self.inner().map_err(Error::from);
        let prepared = inner.and_then(|inner| request.prepare(&inner, accept));
        prepared.map_err(|error| error.of(|| request.info()))
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
        self.prepare_operation(
            R::OPERATION,
            (request.parts().0, options),
            R::Output::ACCEPT,
        )
    }

    pub(crate) fn prepare_operation(
        &self,
        operation: &'static Operation,
        parts: (&Params, &RequestOptions),
        accept: &'static str,
    ) -> Result<Prepared, Error> {
        let inner = self.inner().map_err(Error::from);
        let prepared = inner.and_then(|inner| prepare::request(&inner, operation, parts, accept));
        prepared.map_err(|error| error.of(|| CallInfo::of(operation)))
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
        Call::new(self.inner(), self.prepare(request), R::read)
    }

    fn execute_raw<T: Output + Boxable>(&self, request: &RawRequest) -> Call<T> {
        Call::new(
            self.inner(),
            self.prepare_raw(request, T::ACCEPT),
            Done::read,
        )
    }

    fn pages<R: Request<Output: Page>>(&self, request: &R) -> Pages<R::Output> {
        Pages::new(self.pager(request), R::read)
    }

    fn items<R: Request<Output: Page>>(&self, request: &R) -> Items<R::Output> {
        Items::new(self.pager(request), R::read, None)
    }

    fn items_from<P: Page + Boxable>(&self, page: P, options: Option<RequestOptions>) -> Items<P> {
        let inner = self.inner().map_err(Error::from);
        let pager = inner.and_then(|inner| Pager::after(inner, &page, options));
        Items::new(pager, Done::read, Some(page))
    }

    fn retrieve<T, D>(
        &self,
        reference: Expandable<T, D>,
        options: RequestOptions,
    ) -> Self::Fetched<Expandable<T, D>>
    where
        T: Retrieve,
        D: Value + Default + Boxable,
    {
        let Expandable::Id(id) = reference else {
            return Box::pin(std::future::ready(Ok(reference)));
        };
        let prepared = self.prepare_with(&T::retrieve(id), &options);
        let call: Call<Expandable<T, D>> = Call::new(self.inner(), prepared, Done::read);
        Box::pin(async move { call.await.map(Response::into_inner) })
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
