//! A page of a list, of all three kinds.
use crate::client::request::output::Output;
use crate::record::{Origin, Value};
use crate::types::{List, SearchResult, V2List};

/// One page of a list: [`List`], [`SearchResult`] or [`V2List`].
pub trait Page: Output {
    /// What the list holds.
    type Item;
    /// Which kind of list it is.
    #[doc(hidden)]
    const KIND: PageKind;
    /// The page's items.
    fn into_items(self) -> Vec<Self::Item>;
    /// The call it came from.
    #[doc(hidden)]
    fn origin(&self) -> &Origin;
}

/// How a kind of list tells where it goes on.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// By the last item's id: `starting_after`, or backwards by the first one's: `ending_before`.
    Cursor,
    /// By a token: `page`.
    Token,
    /// By an address: `next_page_url`.
    Address,
}

impl<T: Value + Default + 'static> Page for List<T> {
    type Item = T;
    const KIND: PageKind = PageKind::Cursor;
    fn into_items(self) -> Vec<T> {
        self.data
    }
    fn origin(&self) -> &Origin {
        &self.origin
    }
}

impl<T: Value + Default + 'static> Page for SearchResult<T> {
    type Item = T;
    const KIND: PageKind = PageKind::Token;
    fn into_items(self) -> Vec<T> {
        self.data
    }
    fn origin(&self) -> &Origin {
        &self.origin
    }
}

impl<T: Value + Default + 'static> Page for V2List<T> {
    type Item = T;
    const KIND: PageKind = PageKind::Address;
    fn into_items(self) -> Vec<T> {
        self.data
    }
    fn origin(&self) -> &Origin {
        &self.origin
    }
}
