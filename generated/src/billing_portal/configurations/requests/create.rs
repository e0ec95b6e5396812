// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::Configuration;
use crate::billing_portal::configurations::params::CreateBusinessProfile;
use crate::billing_portal::configurations::params::CreateFeatures;
use crate::billing_portal::configurations::params::CreateLoginPage;
use crate::rt;

/// Creates a configuration of the customer portal: what customers can see, change and cancel there. Sessions that name none use the default one from the Dashboard.
///
/// `POST /v1/billing_portal/configurations`
///
/// ```
/// use stripe_client::billing_portal;
///
/// let configuration = billing_portal::configurations::create(
///     billing_portal::configurations::params::CreateFeatures::new(),
/// )
/// .name("Example")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `features`, in the body: What customers can do in the portal.
///
/// # Parameters
///
/// - [`business_profile`](Create::business_profile()): What the portal tells customers of your business, such as links to terms and privacy policy.
/// - [`default_return_url`](Create::default_return_url()): Where the link back from the portal leads.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`login_page`](Create::login_page()): Turns on the page where customers log in to the portal by email, without a session from you.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Create::name()): Your own name of the configuration.
///
/// # Answer
///
/// [`Configuration`](crate::billing_portal::Configuration).
///
/// # What follows
///
/// [`billing_portal.sessions.create`](crate::billing_portal::sessions::create()) uses it when you name it there.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing_portal/configurations/create)
///
/// Feature: `billing_portal`.
#[doc(alias = "PostBillingPortalConfigurations")]
#[doc(alias = "postbillingportalconfigurations")]
pub fn create(features: CreateFeatures) -> Create {
    Create(
        Create::default().0.set::<CreateFeatures>(0, features),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing_portal.configurations.create`](create()).
///
/// `POST /v1/billing_portal/configurations` (`PostBillingPortalConfigurations`).
#[doc(alias = "PostBillingPortalConfigurations")]
#[doc(alias = "postbillingportalconfigurations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What the portal tells customers of your business, such as links to terms and privacy policy.
    pub fn business_profile<K>(
        self,
        value: impl rt::Maybe<CreateBusinessProfile, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateBusinessProfile, K>(1, value), self.1)
    }

    /// Where the link back from the portal leads. A portal session can name another one.
    pub fn default_return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Clears `default_return_url`.
    pub fn clear_default_return_url(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Turns on the page where customers log in to the portal by email, without a session from you.
    pub fn login_page<K>(self, value: impl rt::Maybe<CreateLoginPage, K>) -> Self {
        Self(self.0.maybe::<CreateLoginPage, K>(4, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value), self.1)
    }

    /// Your own name of the configuration. At most 256 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Clears `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Configuration>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Configuration;
    "PostBillingPortalConfigurations" Post "/v1/billing_portal/configurations" Form;
    "features" required: CreateFeatures;
    "business_profile": CreateBusinessProfile;
    "default_return_url": rt::Clearable<String>;
    "expand": Vec<String>;
    "login_page": CreateLoginPage;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name" sensitive: rt::Clearable<String>;
}
