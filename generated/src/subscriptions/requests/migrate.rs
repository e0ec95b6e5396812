// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Migrate a subscription.
///
/// `POST /v1/subscriptions/{subscription}/migrate`
///
/// - `subscription`, in the path: Subscription. At most 5000 characters.
/// - `billing_mode`, in the body: Billing mode.
///
/// Feature: `subscriptions`.
#[doc(alias = "PostSubscriptionsSubscriptionMigrate")]
#[doc(alias = "postsubscriptionssubscriptionmigrate")]
pub fn migrate(
    subscription: impl Into<rt::Id<crate::subscriptions::Subscription>>,
    billing_mode: crate::subscriptions::params::MigrateBillingMode,
) -> Migrate {
    Migrate(
        Migrate::default()
            .0
            .set::<rt::Id<crate::subscriptions::Subscription>>(0, subscription)
            .set::<crate::subscriptions::params::MigrateBillingMode>(1, billing_mode),
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
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::subscriptions::Subscription>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}
rt::request! {
    Migrate -> crate::subscriptions::Subscription;
    "PostSubscriptionsSubscriptionMigrate" Post "/v1/subscriptions/{subscription}/migrate" Form;
    "subscription" required path: String;
    "billing_mode" required: crate::subscriptions::params::MigrateBillingMode;
    "expand": Option<Vec<String>>;
}
