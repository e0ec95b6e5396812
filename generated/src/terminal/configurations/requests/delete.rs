// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a Configuration.
///
/// `DELETE /v1/terminal/configurations/{configuration}`
///
/// - `configuration`, in the path: Configuration. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "DeleteTerminalConfigurationsConfiguration")]
#[doc(alias = "deleteterminalconfigurationsconfiguration")]
pub fn delete(
    configuration: impl Into<rt::Id<crate::billing_portal::Configuration>>,
) -> Delete {
    Delete {
        configuration: configuration.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.configurations.delete`](delete()).
///
/// `DELETE /v1/terminal/configurations/{configuration}` (`DeleteTerminalConfigurationsConfiguration`).
#[doc(alias = "DeleteTerminalConfigurationsConfiguration")]
#[doc(alias = "deleteterminalconfigurationsconfiguration")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    configuration: rt::Id<crate::billing_portal::Configuration>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => configuration "configuration" required path;
}
rt::request! {
    Delete -> crate::terminal::DeletedConfiguration;
    "DeleteTerminalConfigurationsConfiguration" Delete "/v1/terminal/configurations/{configuration}" Query;
}
