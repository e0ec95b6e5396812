//! What a page tells about the next one, for all three kinds of list, and the requests that follow from it.
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use url::Url;

use super::client::Inner;
use super::error::{Error, RequestError};
use super::options::RequestOptions;
use super::prepare::{Draft, Prepared};
use super::request::Output;
use super::server::Server;
use crate::record::{Value, View};
use crate::types::{List, SearchResult, V2List};
use crate::wire::{path, percent};

/// One page of a list: [`List`], [`SearchResult`] or [`V2List`].
pub trait Page: Output {
    /// What the list holds.
    type Item;
    /// Which kind of list it is.
    #[doc(hidden)]
    const KIND: PageKind;
    /// The page's items.
    fn into_items(self) -> Vec<Self::Item>;
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

/// Walks from page to page: knows the request for the next one.
pub(crate) struct Pager {
    pub(crate) inner: Arc<Inner>,
    origin: Origin,
    next: Option<Next>,
    /// Where it was already: to be sent there again would never end.
    seen: HashSet<String>,
    backwards: bool,
    limit: Option<usize>,
    /// The most items that are still wanted.
    wanted: Option<usize>,
}

/// The request that all pages' requests are like.
enum Origin {
    Request(Box<Prepared>),
    List {
        url: String,
        path: String,
        options: RequestOptions,
    },
}

enum Next {
    /// The origin's own address with these parameters.
    Query(Vec<(&'static str, String)>),
    /// Another address.
    Address(String),
}

/// The parameters that say where a page begins.
const CURSORS: [&str; 3] = ["starting_after", "ending_before", "page"];
/// More than this Stripe refuses.
const MAX_LIMIT: usize = 100;

impl Pager {
    /// From a list request's first page on.
    pub(crate) fn first(inner: Arc<Inner>, prepared: Prepared) -> Self {
        let mut cursors = Vec::new();
        let mut backwards = false;
        let mut seen = HashSet::new();
        for (name, value) in pairs(prepared.uri.query().unwrap_or_default()) {
            if let Some(cursor) = CURSORS.into_iter().find(|cursor| *cursor == name) {
                cursors.push((cursor, value.to_owned()));
                backwards |= cursor == "ending_before";
                seen.insert(value.to_owned());
            }
        }
        let origin = Origin::Request(Box::new(prepared));
        Self {
            inner,
            origin,
            next: Some(Next::Query(cursors)),
            seen,
            backwards,
            limit: None,
            wanted: None,
        }
    }

    /// From a page in hand on. Without an address of its own, such a page can't go on.
    pub(crate) fn after(
        inner: Arc<Inner>,
        kind: PageKind,
        page: View<'_>,
        options: RequestOptions,
    ) -> Result<Self, Error> {
        let path = field(page, "url").and_then(text).unwrap_or_default();
        // A list without a good address is told only when it has more pages.
        let url = address(&inner, path).unwrap_or_default();
        let origin = Origin::List {
            path: bare(path).to_owned(),
            url,
            options,
        };
        let (seen, backwards) = (HashSet::new(), false);
        let mut pager = Self {
            inner,
            origin,
            next: None,
            seen,
            backwards,
            limit: None,
            wanted: None,
        };
        pager.accept(kind, page)?;
        Ok(pager)
    }

    pub(crate) fn is_backwards(&self) -> bool {
        self.backwards
    }

    pub(crate) fn set_backwards(&mut self) {
        self.backwards = true;
    }

    pub(crate) fn set_limit(&mut self, limit: usize) {
        self.limit = Some(limit);
    }

    /// How many items are still wanted, so that the last page isn't longer than needed.
    pub(crate) fn set_wanted(&mut self, wanted: usize) {
        self.wanted = Some(wanted);
    }

    /// The request for the next page.
    pub(crate) fn request(&mut self) -> Option<Result<Prepared, Error>> {
        let url = match self.next.take()? {
            Next::Address(url) => url,
            Next::Query(cursors) => self.url(&cursors),
        };
        Some(match &self.origin {
            Origin::Request(prepared) => prepared.at(url),
            Origin::List { path, options, .. } => {
                Draft::get("", Cow::Owned(path.clone()), url).finish(&self.inner, options)
            }
        })
    }

    /// Takes in a page, and refuses one after which the walk would never end.
    pub(crate) fn accept(&mut self, kind: PageKind, page: View<'_>) -> Result<(), Error> {
        let has_more = matches!(field(page, "has_more"), Some(View::Bool(true)));
        let next = match kind {
            PageKind::Cursor if has_more => {
                let Some(id) = edge(page, self.backwards) else {
                    return stuck(
                        "there is more, but the page has no item with an id to go on from",
                    );
                };
                let name = if self.backwards {
                    "ending_before"
                } else {
                    "starting_after"
                };
                Some((percent::encoded(id), Some(name)))
            }
            PageKind::Token if has_more => {
                let Some(token) = field(page, "next_page").and_then(text) else {
                    return stuck("there is more, but the page has no `next_page`");
                };
                Some((percent::encoded(token), Some("page")))
            }
            PageKind::Address => {
                let name = if self.backwards {
                    "previous_page_url"
                } else {
                    "next_page_url"
                };
                match field(page, name).and_then(text) {
                    Some(url) => Some((address(&self.inner, url)?, None)),
                    None => None,
                }
            }
            PageKind::Cursor | PageKind::Token => None,
        };
        let Some((place, cursor)) = next else {
            return Ok(());
        };
        if !self.seen.insert(place.clone()) {
            return stuck("its cursor doesn't advance, so following it would never end");
        }
        if matches!(&self.origin, Origin::List { url, .. } if url.is_empty()) {
            return stuck("the list has no address of its own");
        }
        self.next = Some(match cursor {
            Some(name) => Next::Query(vec![(name, place)]),
            None => Next::Address(place),
        });
        Ok(())
    }

    /// The origin's address, with its filters, a cursor in place of its own, and the page size.
    fn url(&self, cursors: &[(&'static str, String)]) -> String {
        let (mut url, query) = match &self.origin {
            Origin::Request(prepared) => {
                let uri = &prepared.uri;
                let scheme = uri.scheme_str().unwrap_or("https");
                let authority = uri.authority().map_or("", |authority| authority.as_str());
                (
                    format!("{scheme}://{authority}{}", uri.path()),
                    uri.query().unwrap_or_default(),
                )
            }
            Origin::List { url, .. } => match url.split_once('?') {
                Some((bare, query)) => (bare.to_owned(), query),
                None => (url.clone(), ""),
            },
        };
        let own_limit = pairs(query)
            .find(|(name, _)| *name == "limit")
            .and_then(|(_, value)| value.parse().ok());
        let limit = match (self.limit.or(own_limit), self.wanted) {
            (Some(limit), Some(wanted)) => Some(limit.min(wanted)),
            (Some(limit), None) => Some(limit),
            (None, Some(wanted)) => Some(wanted.min(MAX_LIMIT)),
            (None, None) => None,
        };
        let mut separator = '?';
        let mut push = |name: &str, value: &str| {
            url.push(separator);
            url.push_str(name);
            url.push('=');
            url.push_str(value);
            separator = '&';
        };
        for (name, value) in pairs(query) {
            if !CURSORS.contains(&name) && (limit.is_none() || name != "limit") {
                push(name, value);
            }
        }
        if let Some(limit) = limit {
            push("limit", &limit.to_string());
        }
        for (name, value) in cursors {
            push(name, value);
        }
        url
    }
}

impl<T: Value + Default + 'static> Page for List<T> {
    type Item = T;
    const KIND: PageKind = PageKind::Cursor;
    fn into_items(self) -> Vec<T> {
        self.data
    }
}

impl<T: Value + Default + 'static> Page for SearchResult<T> {
    type Item = T;
    const KIND: PageKind = PageKind::Token;
    fn into_items(self) -> Vec<T> {
        self.data
    }
}

impl<T: Value + Default + 'static> Page for V2List<T> {
    type Item = T;
    const KIND: PageKind = PageKind::Address;
    fn into_items(self) -> Vec<T> {
        self.data
    }
}

/// The address that a reply names: a path, or an address on the API's own host. Nowhere else may the key go.
fn address(inner: &Inner, named: &str) -> Result<String, Error> {
    let base = inner.servers.get(Server::Api);
    if named.starts_with('/') {
        path::check_raw(named).map_err(|_| page_error("its address is malformed"))?;
        return Ok(format!("{base}{named}"));
    }
    let (Ok(own), Ok(other)) = (Url::parse(base), Url::parse(named)) else {
        return stuck("its address is malformed");
    };
    if own.origin() != other.origin() || !other.username().is_empty() || other.password().is_some()
    {
        return stuck("its address is on another host");
    }
    Ok(other.into())
}

fn stuck<T>(why: &str) -> Result<T, Error> {
    Err(page_error(why))
}

fn page_error(why: &str) -> Error {
    RequestError::Page(why.to_owned()).into()
}

fn bare(path: &str) -> &str {
    path.split_once('?').map_or(path, |(bare, _)| bare)
}

fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

fn field<'a>(view: View<'a>, name: &str) -> Option<View<'a>> {
    let View::Record(record) = view else {
        return None;
    };
    let index = record
        .shape()
        .fields
        .iter()
        .position(|field| field.name == name)?;
    Some(record.get(index))
}

fn text<'a>(view: View<'a>) -> Option<&'a str> {
    match view {
        View::Str(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// The id of the page's last item, or backwards of its first.
fn edge(page: View<'_>, backwards: bool) -> Option<&str> {
    let View::List(items) = field(page, "data")? else {
        return None;
    };
    let index = if backwards {
        0
    } else {
        items.len().checked_sub(1)?
    };
    id(items.get(index))
}

fn id(item: View<'_>) -> Option<&str> {
    match item {
        View::Record(record) => {
            text(field(item, "id")?).or_else(|| record.extra().get("id")?.as_str())
        }
        View::Union(union) => id(union.payload()),
        View::Expand(expand) => id(expand.view()),
        View::Json(json) => json.get("id")?.as_str(),
        View::Str(id) => Some(id),
        _ => None,
    }
}
