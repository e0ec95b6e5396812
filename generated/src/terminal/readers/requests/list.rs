// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::DeviceType;
use crate::terminal::Location;
use crate::terminal::Reader;
use crate::terminal::ReaderStatus;

/// Lists readers, filtered by location, kind, serial number or whether they are online.
///
/// `GET /v1/terminal/readers`
///
/// ```
/// use stripe_client::terminal;
///
/// let page = terminal::readers::list()
///     .status(terminal::ReaderStatus::Offline)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`device_type`](List::device_type()): Only readers of this kind.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`location`](List::location()): Only readers of this location.
/// - [`serial_number`](List::serial_number()): Only the reader with this number of its maker.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those that are `online`, or only those that are `offline`.
///
/// # Answer
///
/// A page of [`Reader`](crate::terminal::Reader).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/list)
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalReaders")]
#[doc(alias = "getterminalreaders")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`terminal.readers.list`](list()).
///
/// `GET /v1/terminal/readers` (`GetTerminalReaders`).
#[doc(alias = "GetTerminalReaders")]
#[doc(alias = "getterminalreaders")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only readers of this kind.
    pub fn device_type<K>(self, value: impl rt::Maybe<DeviceType, K>) -> Self {
        Self(self.0.maybe::<DeviceType, K>(0, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Only readers of this location.
    pub fn location<K>(self, value: impl rt::Maybe<rt::Id<Location>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Location>, K>(4, value), self.1)
    }

    /// Only the reader with this number of its maker.
    pub fn serial_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only those that are `online`, or only those that are `offline`.
    pub fn status<K>(self, value: impl rt::Maybe<ReaderStatus, K>) -> Self {
        Self(self.0.maybe::<ReaderStatus, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Reader>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Reader>;
    "GetTerminalReaders" Get "/v1/terminal/readers" Query;
    "device_type" query: DeviceType;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "location" query: String;
    "serial_number" query: String;
    "starting_after" query: String;
    "status" query: ReaderStatus;
}

rt::list! {
    List -> Reader;
}
