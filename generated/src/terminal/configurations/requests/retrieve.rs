// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Configuration.
///
/// `GET /v1/terminal/configurations/{configuration}`
///
/// - `configuration`, in the path: Configuration. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "GetTerminalConfigurationsConfiguration")]
#[doc(alias = "getterminalconfigurationsconfiguration")]
pub fn retrieve(
    configuration: impl Into<rt::Id<crate::billing_portal::Configuration>>,
) -> Retrieve {
    Retrieve {
        configuration: configuration.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.configurations.retrieve`](retrieve()).
///
/// `GET /v1/terminal/configurations/{configuration}` (`GetTerminalConfigurationsConfiguration`).
#[doc(alias = "GetTerminalConfigurationsConfiguration")]
#[doc(alias = "getterminalconfigurationsconfiguration")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    configuration: rt::Id<crate::billing_portal::Configuration>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::terminal::ConfigurationOrDeleted>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => configuration "configuration" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::terminal::ConfigurationOrDeleted;
    "GetTerminalConfigurationsConfiguration" Get "/v1/terminal/configurations/{configuration}" Query;
}
