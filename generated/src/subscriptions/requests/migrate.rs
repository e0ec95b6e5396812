// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscriptions::Subscription;
use crate::subscriptions::params::MigrateBillingMode;

/// Moves a subscription to `flexible` billing, for good: prorations and invoices follow the newer rules.
///
/// `POST /v1/subscriptions/{subscription}/migrate`
///
/// ```
/// use stripe_client::subscriptions;
///
/// let subscription = subscriptions::migrate(
///     "sub_123",
///     subscriptions::params::MigrateBillingMode::new(
///         subscriptions::params::BillingModeType::Flexible,
///     ),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `subscription`, in the path: Id of the subscription.
/// - `billing_mode`, in the body: How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
///
/// # Parameters
///
/// - [`expand`](Migrate::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Subscription`](crate::subscriptions::Subscription).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/migrate)
///
/// Feature: `subscriptions`.
#[doc(alias = "PostSubscriptionsSubscriptionMigrate")]
#[doc(alias = "postsubscriptionssubscriptionmigrate")]
pub fn migrate(
    subscription: impl Into<rt::Id<Subscription>>,
    billing_mode: MigrateBillingMode,
) -> Migrate {
    Migrate(
        Migrate::default()
            .0
            .set::<rt::Id<Subscription>>(0, subscription)
            .set::<MigrateBillingMode>(1, billing_mode),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscriptions.migrate`](migrate()).
///
/// `POST /v1/subscriptions/{subscription}/migrate` (`PostSubscriptionsSubscriptionMigrate`).
#[doc(alias = "PostSubscriptionsSubscriptionMigrate")]
#[doc(alias = "postsubscriptionssubscriptionmigrate")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Migrate(rt::Params, rt::RequestOptions);

impl Migrate {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Subscription>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Migrate -> Subscription;
    "PostSubscriptionsSubscriptionMigrate" Post "/v1/subscriptions/{subscription}/migrate" Form;
    "subscription" required path: String;
    "billing_mode" required: MigrateBillingMode;
    "expand": Vec<String>;
}
