//! Pages and items as streams. The blocking iterators stand on the same [`Walk`].
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::client::Execute;
use super::error::Error;
use super::options::RequestOptions;
use super::page::{Page, Pager};
use super::response::{Reply, Response};
use super::run;
use super::transport::BoxFuture;
use crate::record::{Value, View};
use crate::types::{List, SearchResult, V2List};

/// Pages one after another, each asked for when it is wanted: a stream, with [`next`](Self::next) to walk it by hand.
#[must_use = "pages are fetched as they are asked for"]
pub struct Pages<P> {
    walk: Walk,
    call: Option<PageCall>,
    page: std::marker::PhantomData<fn() -> P>,
}

/// Items of page after page, each page asked for when the one before is used up: a stream, with [`next`](Self::next) to
/// walk it by hand. After an error it ends.
#[must_use = "items are fetched as they are asked for"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    buffer: Buffer<P>,
}

// Nothing in it is pinned; without this the compiler would ask the same of every item type.
impl<P: Page> Unpin for Items<P> {}

pub(crate) type PageCall = BoxFuture<'static, Result<Reply, Error>>;

/// The walk from page to page, without the waiting.
pub(crate) struct Walk {
    /// `None` after the end, and after an error.
    pager: Option<Result<Pager, Error>>,
}

/// Items that are there already.
pub(crate) struct Buffer<P: Page> {
    /// The page that the walk begins with; not opened yet, since the direction may still be said.
    first: Option<P>,
    items: std::vec::IntoIter<P::Item>,
    left: Option<usize>,
}

impl Walk {
    pub(crate) fn new(pager: Result<Pager, Error>) -> Self {
        Self { pager: Some(pager) }
    }

    /// The call for the next page; `None` at the end.
    pub(crate) fn call(&mut self) -> Option<Result<PageCall, Error>> {
        let pager = match self.pager.as_mut()? {
            Ok(pager) => pager,
            Err(_) => return self.pager.take().and_then(Result::err).map(Err),
        };
        match pager.request() {
            Some(Ok(prepared)) => Some(Ok(Box::pin(run::whole(pager.inner.clone(), prepared)))),
            Some(Err(error)) => {
                self.pager = None;
                Some(Err(error))
            }
            None => {
                self.pager = None;
                None
            }
        }
    }

    /// Takes in what a call gave.
    pub(crate) fn accept<P: Page>(
        &mut self,
        reply: Result<Reply, Error>,
    ) -> Result<Response<P>, Error> {
        let page = reply.and_then(Response::<P>::read);
        let page = page.and_then(|page| self.advance(page.look()).map(|()| page));
        if page.is_err() {
            self.pager = None;
        }
        page
    }

    /// Takes in a page that is in hand. Its items come first; what is wrong with going on is told after them.
    fn begin(&mut self, page: View<'_>) {
        if let Err(error) = self.advance(page) {
            self.pager = Some(Err(error));
        }
    }

    fn advance(&mut self, page: View<'_>) -> Result<(), Error> {
        self.pager().map_or(Ok(()), |pager| pager.accept(page))
    }

    /// How long the call for a page may take.
    #[cfg_attr(not(feature = "blocking"), allow(dead_code))]
    pub(crate) fn limit(&self) -> Duration {
        match &self.pager {
            Some(Ok(pager)) => pager.limit(),
            _ => Duration::ZERO,
        }
    }

    pub(crate) fn pager(&mut self) -> Option<&mut Pager> {
        self.pager.as_mut()?.as_mut().ok()
    }

    pub(crate) fn is_backwards(&self) -> bool {
        matches!(&self.pager, Some(Ok(pager)) if pager.is_backwards())
    }
}

impl<P: Page> Buffer<P> {
    pub(crate) fn new(first: Option<P>) -> Self {
        Self {
            first,
            items: Vec::new().into_iter(),
            left: None,
        }
    }

    /// An item that is there; `None` when a page is needed first.
    pub(crate) fn next(&mut self, walk: &mut Walk) -> Option<P::Item> {
        if let Some(page) = self.first.take() {
            let backwards = walk.is_backwards();
            walk.begin(page.look());
            self.fill(page, backwards);
        }
        let item = self.items.next()?;
        if let Some(left) = &mut self.left {
            *left -= 1;
        }
        Some(item)
    }

    /// Whether all that was wanted has been given.
    pub(crate) fn is_done(&self) -> bool {
        self.left == Some(0)
    }

    /// Tells the walk how much is still wanted, before a page is asked for.
    pub(crate) fn tell(&self, walk: &mut Walk) {
        if let (Some(left), Some(pager)) = (self.left, walk.pager()) {
            pager.set_wanted(left);
        }
    }

    /// Takes in a page. Walking backwards, its last item comes first.
    pub(crate) fn fill(&mut self, page: P, backwards: bool) {
        let mut items = page.into_items();
        if backwards {
            items.reverse();
        }
        self.items = items.into_iter();
    }

    pub(crate) fn take(&mut self, items: usize) {
        self.left = Some(self.left.map_or(items, |left| left.min(items)));
    }
}

impl<P: Page> Pages<P> {
    pub(crate) fn new(pager: Result<Pager, Error>) -> Self {
        Self {
            walk: Walk::new(pager),
            call: None,
            page: std::marker::PhantomData,
        }
    }

    /// How many items each page has at most: 1 to 100.
    pub fn page_size(mut self, items: usize) -> Self {
        if let Some(pager) = self.walk.pager() {
            pager.set_limit(items);
        }
        self
    }

    /// Walks towards the first page, each page's last item first: a v2 list, from the request's own page on. (A v1 list
    /// is walked backwards when its request has `ending_before`.)
    pub fn backwards(mut self) -> Self {
        if let Some(pager) = self.walk.pager() {
            pager.set_backwards();
        }
        self
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Response<P>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<Response<P>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut call = match self.call.take() {
            Some(call) => call,
            None => match self.walk.call() {
                Some(Ok(call)) => call,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            },
        };
        match call.as_mut().poll(context) {
            Poll::Ready(reply) => Poll::Ready(Some(self.walk.accept(reply))),
            Poll::Pending => {
                self.call = Some(call);
                Poll::Pending
            }
        }
    }
}

impl<P: Page> Items<P> {
    pub(crate) fn new(pager: Result<Pager, Error>, first: Option<P>) -> Self {
        Self {
            pages: Pages::new(pager),
            buffer: Buffer::new(first),
        }
    }

    /// How many items each page has at most: 1 to 100.
    pub fn page_size(mut self, items: usize) -> Self {
        self.pages = self.pages.page_size(items);
        self
    }

    /// Walks towards the first page, each page's last item first: a v2 list, from the request's own page on. (A v1 list
    /// is walked backwards when its request has `ending_before`.)
    pub fn backwards(mut self) -> Self {
        self.pages = self.pages.backwards();
        self
    }

    /// Ends after so many items, and asks for no more than that: of the last page, only what is missing.
    pub fn take(mut self, items: usize) -> Self {
        self.buffer.take(items);
        self
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items, or the first error.
    pub async fn collect(mut self) -> Result<Vec<P::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if this.buffer.is_done() {
                return Poll::Ready(None);
            }
            if let Some(item) = this.buffer.next(&mut this.pages.walk) {
                return Poll::Ready(Some(Ok(item)));
            }
            this.buffer.tell(&mut this.pages.walk);
            // Read before the page is taken in: its end ends the walk, and with it the direction is gone.
            let backwards = this.pages.walk.is_backwards();
            match Pin::new(&mut this.pages).poll_next(context) {
                Poll::Ready(Some(Ok(page))) => this.buffer.fill(page.into_inner(), backwards),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

macro_rules! walk_on {
    ($type:ident) => {
        impl<T: Value + Default + Clone + 'static> $type<T> {
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

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}
