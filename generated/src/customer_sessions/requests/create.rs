// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customer_sessions::CustomerSession;
use crate::customer_sessions::params::Components;
use crate::customers::Customer;
use crate::rt;

/// Creates a session that lets components in a browser act for one customer, as with saved payment methods. Its secret is good for a short time.
///
/// `POST /v1/customer_sessions`
///
/// ```
/// use stripe_client::customer_sessions;
///
/// let customer_session = customer_sessions::create(
///     customer_sessions::params::Components::new(),
/// )
/// .customer("cus_123")
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `components`, in the body: Which components the session may show, and what each allows.
///
/// # Parameters
///
/// - [`customer`](Create::customer()): Id of the customer that the client may act for.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](Create::customer()).
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`CustomerSession`](crate::customer_sessions::CustomerSession).
///
/// # What follows
///
/// Hand [`client_secret`](crate::customer_sessions::CustomerSession::client_secret) to the page.
///
/// [Stripe's reference](https://docs.stripe.com/api/customer_sessions/create)
///
/// Feature: `customer_sessions`.
#[doc(alias = "PostCustomerSessions")]
#[doc(alias = "postcustomersessions")]
pub fn create(components: Components) -> Create {
    Create(
        Create::default().0.set::<Components>(0, components),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customer_sessions.create`](create()).
///
/// `POST /v1/customer_sessions` (`PostCustomerSessions`).
#[doc(alias = "PostCustomerSessions")]
#[doc(alias = "postcustomersessions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Id of the customer that the client may act for.
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

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CustomerSession>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> CustomerSession;
    "PostCustomerSessions" Post "/v1/customer_sessions" Form;
    "components" required: Components;
    "customer": String;
    "customer_account": String;
    "expand": Vec<String>;
}
