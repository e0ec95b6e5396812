// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::billing_portal::Configuration;
use crate::billing_portal::Session;
use crate::billing_portal::SessionLocale;
use crate::billing_portal::sessions::params::FlowData;
use crate::customers::Customer;
use crate::rt;

/// Creates a visit to the customer portal, where one customer sees invoices and manages subscriptions. The link is short-lived: make it when the customer asks for it.
///
/// `POST /v1/billing_portal/sessions`
///
/// ```
/// use stripe_client::billing_portal;
///
/// let session = billing_portal::sessions::create()
///     .customer("cus_123")
///     .return_url("https://example.com")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`configuration`](Create::configuration()): Id of the configuration that says what the customer can do.
/// - [`customer`](Create::customer()): Id of the customer who uses the portal.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](Create::customer()).
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`flow_data`](Create::flow_data()): The one thing that the customer comes for, such as canceling.
/// - [`locale`](Create::locale()): The language of the portal, as a tag such as `en-GB`.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account whose subscriptions and invoices alone the portal shows, with its branding.
/// - [`return_url`](Create::return_url()): Where the link back to your site leads.
///
/// # Answer
///
/// [`Session`](crate::billing_portal::Session).
///
/// # Errors
///
/// Live mode has no configuration saved yet: save one in the Dashboard or create one.
///
/// # What follows
///
/// Redirect the customer to [`url`](crate::billing_portal::Session::url).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing_portal/sessions/create)
///
/// Feature: `billing_portal`.
#[doc(alias = "PostBillingPortalSessions")]
#[doc(alias = "postbillingportalsessions")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`billing_portal.sessions.create`](create()).
///
/// `POST /v1/billing_portal/sessions` (`PostBillingPortalSessions`).
#[doc(alias = "PostBillingPortalSessions")]
#[doc(alias = "postbillingportalsessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Id of the configuration that says what the customer can do. The default one if left out.
    pub fn configuration<K>(
        self,
        value: impl rt::Maybe<rt::Id<Configuration>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<Configuration>, K>(0, value), self.1)
    }

    /// Id of the customer who uses the portal.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value), self.1)
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// The one thing that the customer comes for, such as canceling. If left out, the session opens the whole portal.
    pub fn flow_data<K>(self, value: impl rt::Maybe<FlowData, K>) -> Self {
        Self(self.0.maybe::<FlowData, K>(4, value), self.1)
    }

    /// The language of the portal, as a tag such as `en-GB`. With `auto` or left out, it is what the customer prefers, or the browser's.
    pub fn locale<K>(self, value: impl rt::Maybe<SessionLocale, K>) -> Self {
        Self(self.0.maybe::<SessionLocale, K>(5, value), self.1)
    }

    /// Id of the connected account whose subscriptions and invoices alone the portal shows, with its branding.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(6, value), self.1)
    }

    /// Where the link back to your site leads. The portal configuration's default if left out.
    pub fn return_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Session;
    "PostBillingPortalSessions" Post "/v1/billing_portal/sessions" Form;
    "configuration": String;
    "customer": String;
    "customer_account": String;
    "expand": Vec<String>;
    "flow_data": FlowData;
    "locale": SessionLocale;
    "on_behalf_of": String;
    "return_url": String;
}
