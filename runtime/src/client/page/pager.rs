//! What a page tells about the next one, and the requests that follow from it.
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderValue, Uri};
use url::Url;

use crate::client::call::prepare::{self, Prepared};
use crate::client::call::template::{self, Template};
use crate::client::error::call_info::CallInfo;
use crate::client::error::error::Error;
use crate::client::error::unsent::RequestError;
use crate::client::page::page::{Page, PageKind};
use crate::client::request::operation::Method;
use crate::client::settings::inner::Inner;
use crate::client::settings::options::RequestOptions;
use crate::client::settings::server::Server;
use crate::record::{Json, Place, View};
use crate::redact::{Redactor, bare_url, shown};
use crate::wire::{path, percent};

/// Walks from page to page: knows the request for the next one.
pub(crate) struct Pager {
    pub(crate) inner: Arc<Inner>,
    kind: PageKind,
    /// The call that all pages' requests are like.
    template: Template,
    /// Parameters that are added to each, encoded.
    more: String,
    /// Why there can be no request, should one be needed.
    obstacle: Option<&'static str>,
    next: Option<Next>,
    /// The first request's; the ones that follow have none.
    idempotency_key: Option<HeaderValue>,
    /// Where it was already: to be sent there again would never end.
    seen: HashSet<String>,
    backwards: bool,
    /// Whether the page at hand was asked for in the direction of the walk: then its `has_more` speaks of that.
    straight: bool,
    limit: Option<usize>,
    /// The most items that are still wanted.
    wanted: Option<usize>,
}

enum Next {
    /// The template's own address with these parameters.
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
    pub(crate) fn first(inner: Arc<Inner>, kind: PageKind, prepared: &Prepared) -> Self {
        let mut pager = Self::new(inner, kind, Template::clone(&prepared.template));
        pager.idempotency_key = prepared.key_header();
        pager.next = Some(Next::Query(cursors(&pager.template.uri)));
        pager
    }

    /// From a page in hand on. Options are for the pages that follow; a page that remembers no call can't do without.
    pub(crate) fn after<P: Page>(
        inner: Arc<Inner>,
        page: &P,
        options: Option<RequestOptions>,
    ) -> Result<Self, Error> {
        let more = parameters(options.as_ref())?;
        let (mut template, mut obstacle) = follow(&inner, page);
        match options {
            Some(options) => template = template.with(options),
            None if page.origin().is_unknown() => obstacle = obstacle.or(Some(NO_CALL)),
            None => {}
        }
        let mut pager = Self::new(inner, P::KIND, template);
        pager.obstacle = obstacle;
        pager.more = more;
        Ok(pager)
    }

    fn new(inner: Arc<Inner>, kind: PageKind, template: Template) -> Self {
        let cursors = cursors(&template.uri);
        let backwards = cursors.iter().any(|(name, _)| *name == "ending_before");
        Self {
            inner,
            kind,
            template,
            more: String::new(),
            obstacle: None,
            next: None,
            idempotency_key: None,
            seen: cursors.into_iter().map(|(_, place)| place).collect(),
            backwards,
            straight: true,
            limit: None,
            wanted: None,
        }
    }

    /// Which call the next page is asked for with.
    pub(crate) fn info(&self) -> CallInfo {
        self.template.info(0)
    }

    pub(crate) fn limit(&self) -> Duration {
        self.template.limits.total
    }

    pub(crate) fn is_backwards(&self) -> bool {
        self.backwards
    }

    pub(crate) fn set_backwards(&mut self) {
        if self.kind == PageKind::Token {
            self.obstacle = Some("a search has no way back");
        }
        if !self.backwards {
            self.straight = self.kind == PageKind::Address;
            self.backwards = true;
        }
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
        let next = self.next.take()?;
        if let Some(why) = self.obstacle {
            return Some(Err(page_error(why).of(|| self.info())));
        }
        let mut url = match next {
            Next::Address(url) => url,
            Next::Query(cursors) => self.url(&cursors),
        };
        if !self.more.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&self.more);
        }
        let key = self.idempotency_key.take();
        let prepared = self.template.at(&self.inner, url, key);
        Some(prepared.map_err(|error| error.of(|| self.info())))
    }

    /// Takes in a page, and refuses one after which the walk would never end.
    pub(crate) fn accept(&mut self, page: View<'_>) -> Result<(), Error> {
        let has_more = matches!(field(page, "has_more"), Some(View::Bool(true)));
        let straight = std::mem::replace(&mut self.straight, true);
        let next = match self.kind {
            PageKind::Cursor => match (has_more || !straight, edge(page, self.backwards)) {
                (true, Some(id)) => Some((percent::encoded(id), Some(self.cursor()))),
                (true, None) if has_more && straight => {
                    return stuck(
                        "there is more, but the page has no item with an id to go on from",
                    );
                }
                _ => None,
            },
            PageKind::Token if has_more => {
                let Some(token) = field(page, "next_page").and_then(text) else {
                    return stuck("there is more, but the page has no `next_page`");
                };
                Some((percent::encoded(token), Some("page")))
            }
            PageKind::Token => None,
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
        };
        let Some((place, cursor)) = next else {
            return Ok(());
        };
        if !self.seen.insert(place.clone()) {
            return stuck("its cursor doesn't advance, so following it would never end");
        }
        self.next = Some(match cursor {
            Some(name) => Next::Query(vec![(name, place)]),
            None => Next::Address(place),
        });
        Ok(())
    }

    fn cursor(&self) -> &'static str {
        if self.backwards {
            "ending_before"
        } else {
            "starting_after"
        }
    }

    /// The template's address, with its filters, a cursor in place of its own, and the page size.
    fn url(&self, cursors: &[(&'static str, String)]) -> String {
        let uri = &self.template.uri;
        let scheme = uri.scheme_str().unwrap_or("https");
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        let mut url = format!("{scheme}://{authority}{}", uri.path());
        let query = uri.query().unwrap_or_default();
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

/// What a page that is in hand goes on with, and what hinders it, told only when it has to go on.
fn follow<P: Page>(inner: &Inner, page: &P) -> (Template, Option<&'static str>) {
    let origin = page.origin();
    let call = origin.call::<Template>();
    if let Some(call) = &call
        && origin.is_whole()
        && call.method == Method::Get
    {
        // The key of this client must not go to the server of another one.
        let hindered = !inner.servers.serve(&call.uri);
        let why = "the page came from another server than this client's";
        return (Template::clone(call), hindered.then_some(why));
    }
    let (own, why) = match P::KIND {
        // Its pages' addresses are all that it needs.
        PageKind::Address => ("next_page_url", None),
        _ => ("url", Some("the list has no address of its own")),
    };
    let own = field(page.look(), own).and_then(text).unwrap_or_default();
    let (uri, hindered) = match address(inner, own).and_then(|url| template::uri(url, own)) {
        Ok(uri) => (uri, None),
        Err(_) => (Uri::default(), why),
    };
    // A server may echo anything in it, and it stands in logs.
    let redactor = Redactor::new(inner.headers.get(AUTHORIZATION));
    let path = shown(&redactor.mask(&bare_url(own))).into_owned();
    let template = match call {
        Some(call) => call.part(path, uri),
        None => Template::plain(inner, path, uri),
    };
    (template, hindered)
}

/// Where an address begins, by its cursors.
fn cursors(uri: &Uri) -> Vec<(&'static str, String)> {
    let pairs = pairs(uri.query().unwrap_or_default());
    let cursor = |name| CURSORS.into_iter().find(|cursor| *cursor == name);
    pairs
        .filter_map(|(name, value)| Some((cursor(name)?, value.to_owned())))
        .collect()
}

/// The parameters that options add, as a query.
fn parameters(options: Option<&RequestOptions>) -> Result<String, RequestError> {
    let set = options.and_then(RequestOptions::get);
    let more = set.map_or(&[][..], |set| &set.parameters);
    prepare::form_from_json(&Json::Object(Default::default()), Place::Query, more)
}

const NO_CALL: &str = "the list came from no call of a client, so its filters and its account are not known: \
    say them with `items_with`";

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
    record.field(name)
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
    items.get(index).id()
}
