// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Configuration;
use crate::terminal::ConfigurationOrDeleted;

/// Fetches a configuration of readers. A deleted one comes back as [deleted terminal configuration](crate::terminal::DeletedConfiguration).
///
/// `GET /v1/terminal/configurations/{configuration}`
///
/// ```
/// use stripe_client::terminal;
///
/// let configuration_or_deleted = terminal::configurations::retrieve("tmc_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `configuration`, in the path: Id of the terminal configuration.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ConfigurationOrDeleted`](crate::terminal::ConfigurationOrDeleted).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/configurations/retrieve)
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalConfigurationsConfiguration")]
#[doc(alias = "getterminalconfigurationsconfiguration")]
pub fn retrieve(configuration: impl Into<rt::Id<Configuration>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Configuration>>(0, configuration),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.configurations.retrieve`](retrieve()).
///
/// `GET /v1/terminal/configurations/{configuration}` (`GetTerminalConfigurationsConfiguration`).
#[doc(alias = "GetTerminalConfigurationsConfiguration")]
#[doc(alias = "getterminalconfigurationsconfiguration")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ConfigurationOrDeleted>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Configuration {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ConfigurationOrDeleted;
    "GetTerminalConfigurationsConfiguration" Get "/v1/terminal/configurations/{configuration}" Query;
    "configuration" required path: String;
    "expand" query: Vec<String>;
}
