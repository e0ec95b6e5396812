// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::terminal::Configuration;
use crate::terminal::DeletedConfiguration;

/// Deletes a configuration of readers for good.
///
/// `DELETE /v1/terminal/configurations/{configuration}`
///
/// ```
/// use stripe_client::terminal;
///
/// let deleted_configuration = terminal::configurations::delete("tmc_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `configuration`, in the path: Id of the terminal configuration.
///
/// # Answer
///
/// [`DeletedConfiguration`](crate::terminal::DeletedConfiguration).
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/configurations/delete)
///
/// Feature: `terminal`.
#[doc(alias = "DeleteTerminalConfigurationsConfiguration")]
#[doc(alias = "deleteterminalconfigurationsconfiguration")]
pub fn delete(configuration: impl Into<rt::Id<Configuration>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Configuration>>(0, configuration),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.configurations.delete`](delete()).
///
/// `DELETE /v1/terminal/configurations/{configuration}` (`DeleteTerminalConfigurationsConfiguration`).
#[doc(alias = "DeleteTerminalConfigurationsConfiguration")]
#[doc(alias = "deleteterminalconfigurationsconfiguration")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedConfiguration;
    "DeleteTerminalConfigurationsConfiguration" Delete "/v1/terminal/configurations/{configuration}" Query;
    "configuration" required path: String;
}
