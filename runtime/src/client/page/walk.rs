//! The walk from page to page, without the waiting: what streams and iterators stand on.
use std::time::Duration;

use crate::client::call::call::Reader;
use crate::client::call::response::{Reply, Response};
use crate::client::call::run;
use crate::client::error::call_info::CallInfo;
use crate::client::error::error::Error;
use crate::client::page::page::Page;
use crate::client::page::pager::Pager;
use crate::client::transport::future::BoxFuture;
use crate::record::View;

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
        read: Reader<P>,
    ) -> Result<Response<P>, Error> {
        let page = reply.and_then(|reply| read(reply.into()));
        let page = page.and_then(|page| self.advance(page.look()).map(|()| page));
        if page.is_err() {
            self.pager = None;
        }
        page
    }

    /// Takes in a page that is in hand. Its items come first; what is wrong with going on is told after them.
    pub(crate) fn begin(&mut self, page: View<'_>) {
        if let Err(error) = self.advance(page) {
            self.pager = Some(Err(error));
        }
    }

    fn advance(&mut self, page: View<'_>) -> Result<(), Error> {
        self.pager().map_or(Ok(()), |pager| {
            let accepted = pager.accept(page);
            accepted.map_err(|error| error.of(|| pager.info()))
        })
    }

    /// Which call the next page is asked for with.
    #[cfg_attr(not(feature = "blocking"), allow(dead_code))]
    pub(crate) fn info(&self) -> Option<CallInfo> {
        let pager = self.pager.as_ref()?.as_ref().ok()?;
        Some(pager.info())
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
