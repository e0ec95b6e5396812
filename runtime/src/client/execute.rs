//! What a request is sent with, and what is sent with it beside requests.
use std::sync::Arc;

use crate::client::page::page::Page;
use crate::client::request::output::Output;
use crate::client::request::raw::RawRequest;
use crate::client::request::request::Request;
use crate::client::request::retrieve::Retrieve;
use crate::client::settings::options::RequestOptions;
use crate::record::{Boxable, Json, Value};
use crate::types::{Expandable, List, SearchResult, V2List};

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
    fn execute_raw<T: Output + Boxable>(&self, request: &RawRequest) -> Self::Reply<T>;
    /// All pages from a list request on.
    fn pages<R: Request<Output: Page>>(&self, request: &R) -> Self::Pages<R::Output>;
    /// All items from a list request on.
    fn items<R: Request<Output: Page>>(&self, request: &R) -> Self::Items<R::Output>;
    /// All items from a page in hand on; the options are for the pages that follow. A page that remembers no call of its
    /// own needs them.
    fn items_from<P: Page + Boxable>(
        &self,
        page: P,
        options: Option<RequestOptions>,
    ) -> Self::Items<P>;
    /// The object behind a reference; makes no call if it is here already.
    fn retrieve<T, D>(
        &self,
        reference: Expandable<T, D>,
        options: RequestOptions,
    ) -> Self::Fetched<Expandable<T, D>>
    where
        T: Retrieve,
        D: Value + Default + Boxable;
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
            fn execute_raw<T: Output + Boxable>(&self, request: &RawRequest) -> E::Reply<T> {
                (**self).execute_raw(request)
            }
            fn pages<R: Request<Output: Page>>(&self, request: &R) -> E::Pages<R::Output> {
                (**self).pages(request)
            }
            fn items<R: Request<Output: Page>>(&self, request: &R) -> E::Items<R::Output> {
                (**self).items(request)
            }
            fn items_from<P: Page + Boxable>(&self, page: P, options: Option<RequestOptions>) -> E::Items<P> {
                (**self).items_from(page, options)
            }
            fn retrieve<T, D>(
                &self,
                reference: Expandable<T, D>,
                options: RequestOptions,
            ) -> E::Fetched<Expandable<T, D>>
            where
                T: Retrieve,
                D: Value + Default + Boxable,
            {
                (**self).retrieve(reference, options)
            }
        }
    )*};
}

through!(&E, Arc<E>);

impl<T: Retrieve, D: Value + Default + Boxable> Expandable<T, D> {
    /// The object: the one that is here, or what Stripe has under the id. With the async client this gives a future,
    /// with the blocking one the result; it is never [`Expandable::Id`].
    ///
    /// It is the client's own account that is asked, unlike an object's lists a reference remembers no call: where the
    /// object was read from another one, use [`retrieve_with`](Self::retrieve_with). To say what to expand, send the
    /// retrieving request itself.
    pub fn retrieve<C: Execute>(self, client: &C) -> C::Fetched<Expandable<T, D>> {
        client.retrieve(self, RequestOptions::new())
    }

    /// The same with options: those of the reply that the reference stands in, from
    /// [`Response::options`](super::Response::options), or of an event's account.
    pub fn retrieve_with<C: Execute>(
        self,
        client: &C,
        options: RequestOptions,
    ) -> C::Fetched<Expandable<T, D>> {
        client.retrieve(self, options)
    }
}

macro_rules! walk_on {
    ($type:ident) => {
        impl<T: Value + Default + Clone + Boxable> $type<T> {
            /// The items of this page, and of all that follow it: a stream (async) or an iterator (blocking).
            ///
            /// A page that a request gave goes on as that request: with its filters, its options and its direction. A
            /// list in another object goes on by its own address, with the options of the call that the object came
            /// from. A list that came from no call (read by serde, or out of a webhook) knows neither account nor
            /// filters: where it has more pages, this ends in an error, and [`items_with`](Self::items_with) is needed.
            pub fn items<C: Execute>(&self, client: &C) -> C::Items<Self> {
                client.items_from(self.clone(), None)
            }

            /// The same, with options for the pages that follow, on top of those that the list remembers: the account
            /// of a webhook's event, for one. Their parameters are added to the query.
            pub fn items_with<C: Execute>(
                &self,
                client: &C,
                options: RequestOptions,
            ) -> C::Items<Self> {
                client.items_from(self.clone(), Some(options))
            }
        }
    };
}

walk_on!(List);
walk_on!(SearchResult);
walk_on!(V2List);

impl RawRequest {
    /// Sends it; gives the reply's JSON.
    pub fn send<C: Execute>(&self, client: &C) -> C::Reply<Json> {
        client.execute_raw(self)
    }

    /// Sends it; decodes the reply as `T`: any type of the contract, or [`Bytes`](bytes::Bytes).
    pub fn send_as<T: Output + Boxable, C: Execute>(&self, client: &C) -> C::Reply<T> {
        client.execute_raw(self)
    }
}
