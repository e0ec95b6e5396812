// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::Configuration;
use crate::rt;

/// Fetches a configuration of the customer portal: what customers can do there.
///
/// `GET /v1/billing_portal/configurations/{configuration}`
///
/// ```
/// use stripe_client::billing_portal;
///
/// let configuration = billing_portal::configurations::retrieve("bpc_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `configuration`, in the path: Id of the billing portal configuration.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Configuration`](crate::billing_portal::Configuration).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing_portal/configurations/retrieve)
///
/// Feature: `billing_portal`.
#[doc(alias = "GetBillingPortalConfigurationsConfiguration")]
#[doc(alias = "getbillingportalconfigurationsconfiguration")]
pub fn retrieve(configuration: impl Into<rt::Id<Configuration>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Configuration>>(0, configuration),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing_portal.configurations.retrieve`](retrieve()).
///
/// `GET /v1/billing_portal/configurations/{configuration}` (`GetBillingPortalConfigurationsConfiguration`).
#[doc(alias = "GetBillingPortalConfigurationsConfiguration")]
#[doc(alias = "getbillingportalconfigurationsconfiguration")]
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
        path: fn(crate::ExpandPath<Configuration>) -> crate::ExpandPath<T, L>,
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
    Retrieve -> Configuration;
    "GetBillingPortalConfigurationsConfiguration" Get "/v1/billing_portal/configurations/{configuration}" Query;
    "configuration" required path: String;
    "expand" query: Vec<String>;
}
