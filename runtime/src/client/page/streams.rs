//! Pages and items as streams.
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::client::call::call::Reader;
use crate::client::call::response::Response;
use crate::client::error::error::Error;
use crate::client::page::page::Page;
use crate::client::page::pager::Pager;
use crate::client::page::walk::{Buffer, PageCall, Walk};

/// Pages one after another, each asked for when it is wanted: a stream, with [`next`](Self::next) to walk it by hand.
#[must_use = "pages are fetched as they are asked for"]
pub struct Pages<P> {
    walk: Walk,
    call: Option<PageCall>,
    read: Reader<P>,
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

impl<P: Page> Pages<P> {
    pub(crate) fn new(pager: Result<Pager, Error>, read: Reader<P>) -> Self {
        Self {
            walk: Walk::new(pager),
            call: None,
            read,
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
            Poll::Ready(reply) => {
                let read = self.read;
                Poll::Ready(Some(self.walk.accept(reply, read)))
            }
            Poll::Pending => {
                self.call = Some(call);
                Poll::Pending
            }
        }
    }
}

impl<P: Page> Items<P> {
    pub(crate) fn new(pager: Result<Pager, Error>, read: Reader<P>, first: Option<P>) -> Self {
        Self {
            pages: Pages::new(pager, read),
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
