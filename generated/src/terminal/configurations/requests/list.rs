// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Configuration;

/// List all Configurations.
///
/// `GET /v1/terminal/configurations`
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalConfigurations")]
#[doc(alias = "getterminalconfigurations")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`terminal.configurations.list`](list()).
///
/// `GET /v1/terminal/configurations` (`GetTerminalConfigurations`).
#[doc(alias = "GetTerminalConfigurations")]
#[doc(alias = "getterminalconfigurations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Is account default.
    pub fn is_account_default(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Configuration>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Configuration>;
    "GetTerminalConfigurations" Get "/v1/terminal/configurations" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "is_account_default" query: bool;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> Configuration;
}
