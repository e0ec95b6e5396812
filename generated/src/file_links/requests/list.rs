// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::file_links::FileLink;
use crate::files::File;
use crate::params::TimeFilter;
use crate::rt;

/// List all file links.
///
/// `GET /v1/file_links`
///
/// Feature: `file_links`.
#[doc(alias = "GetFileLinks")]
#[doc(alias = "getfilelinks")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`file_links.list`](list()).
///
/// `GET /v1/file_links` (`GetFileLinks`).
#[doc(alias = "GetFileLinks")]
#[doc(alias = "getfilelinks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(0, value), self.1)
    }

    /// Ending before.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Expired.
    pub fn expired(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value), self.1)
    }

    /// File. At most 5000 characters.
    pub fn file(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(4, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value), self.1)
    }

    /// Starting after.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<FileLink>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<FileLink>;
    "GetFileLinks" Get "/v1/file_links" Query;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "expired" query: bool;
    "file" query: String;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> FileLink;
}
