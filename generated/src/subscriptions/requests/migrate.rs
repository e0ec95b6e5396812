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
    billing_mode: crate::subscriptions::params::BillingMode,
) -> Migrate {
    Migrate {
        subscription: subscription.into(),
        billing_mode,
        ..Default::default()
    }
}
/// The request of [`subscriptions.migrate`](migrate()).
///
/// `POST /v1/subscriptions/{subscription}/migrate` (`PostSubscriptionsSubscriptionMigrate`).
#[doc(alias = "PostSubscriptionsSubscriptionMigrate")]
#[doc(alias = "postsubscriptionssubscriptionmigrate")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Migrate {
    subscription: rt::Id<crate::subscriptions::Subscription>,
    billing_mode: crate::subscriptions::params::BillingMode,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Migrate {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::subscriptions::Subscription>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Migrate;
    0 => subscription "subscription" required path;
    1 => billing_mode "billing_mode" required;
    2 => expand "expand";
}
rt::request! {
    Migrate -> crate::subscriptions::Subscription;
    "PostSubscriptionsSubscriptionMigrate" Post "/v1/subscriptions/{subscription}/migrate" Form;
}
