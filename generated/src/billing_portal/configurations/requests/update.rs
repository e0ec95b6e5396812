// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::Configuration;
use crate::billing_portal::configurations::params::UpdateBusinessProfile;
use crate::billing_portal::configurations::params::UpdateFeatures;
use crate::billing_portal::configurations::params::UpdateLoginPage;
use crate::rt;

/// Changes a configuration of the customer portal, or switches it off. Sessions that are made afterwards follow it.
///
/// `POST /v1/billing_portal/configurations/{configuration}`
///
/// ```
/// use stripe_client::billing_portal;
///
/// let configuration = billing_portal::configurations::update("bpc_123")
///     .name("Example")
///     .metadata([("order_id", "1001")])
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
/// - [`active`](Update::active()): Whether portal sessions can be made with it.
/// - [`business_profile`](Update::business_profile()): What the portal tells customers of your business, such as links to terms and privacy policy.
/// - [`default_return_url`](Update::default_return_url()): Where the link back from the portal leads.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`features`](Update::features()): What customers can do in the portal.
/// - [`login_page`](Update::login_page()): Turns on the page where customers log in to the portal by email, without a session from you.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): Your own name of the configuration.
///
/// # Answer
///
/// [`Configuration`](crate::billing_portal::Configuration).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing_portal/configurations/update)
///
/// Feature: `billing_portal`.
#[doc(alias = "PostBillingPortalConfigurationsConfiguration")]
#[doc(alias = "postbillingportalconfigurationsconfiguration")]
pub fn update(configuration: impl Into<rt::Id<Configuration>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Configuration>>(0, configuration),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing_portal.configurations.update`](update()).
///
/// `POST /v1/billing_portal/configurations/{configuration}` (`PostBillingPortalConfigurationsConfiguration`).
#[doc(alias = "PostBillingPortalConfigurationsConfiguration")]
#[doc(alias = "postbillingportalconfigurationsconfiguration")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether portal sessions can be made with it.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// What the portal tells customers of your business, such as links to terms and privacy policy.
    pub fn business_profile<K>(
        self,
        value: impl rt::Maybe<UpdateBusinessProfile, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateBusinessProfile, K>(2, value), self.1)
    }

    /// Where the link back from the portal leads. A portal session can name another one.
    pub fn default_return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Clears `default_return_url`.
    pub fn clear_default_return_url(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// What customers can do in the portal.
    pub fn features<K>(self, value: impl rt::Maybe<UpdateFeatures, K>) -> Self {
        Self(self.0.maybe::<UpdateFeatures, K>(5, value), self.1)
    }

    /// Turns on the page where customers log in to the portal by email, without a session from you.
    pub fn login_page<K>(self, value: impl rt::Maybe<UpdateLoginPage, K>) -> Self {
        Self(self.0.maybe::<UpdateLoginPage, K>(6, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Your own name of the configuration. At most 256 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Configuration>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Configuration;
    "PostBillingPortalConfigurationsConfiguration" Post "/v1/billing_portal/configurations/{configuration}" Form;
    "configuration" required path: String;
    "active": bool;
    "business_profile": UpdateBusinessProfile;
    "default_return_url": rt::Clearable<String>;
    "expand": Vec<String>;
    "features": UpdateFeatures;
    "login_page": UpdateLoginPage;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name" sensitive: rt::Clearable<String>;
}
