// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel a subscription.
///
/// `DELETE /v1/subscriptions/{subscription_exposed_id}`
///
/// - `subscription_exposed_id`, in the path: Subscription exposed id. At most 5000 characters.
///
/// Feature: `subscriptions`.
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletesubscriptionssubscriptionexposedid")]
pub fn cancel(
    subscription_exposed_id: impl Into<rt::Id<crate::subscriptions::Subscription>>,
) -> Cancel {
    Cancel {
        subscription_exposed_id: subscription_exposed_id.into(),
        ..Default::default()
    }
}
/// The request of [`subscriptions.cancel`](cancel()).
///
/// `DELETE /v1/subscriptions/{subscription_exposed_id}` (`DeleteSubscriptionsSubscriptionExposedId`).
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletesubscriptionssubscriptionexposedid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    subscription_exposed_id: rt::Id<crate::subscriptions::Subscription>,
    cancellation_details: Option<Box<crate::params::CancellationDetails>>,
    expand: Option<Vec<String>>,
    invoice_now: Option<bool>,
    prorate: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
    /// Cancellation details.
    pub fn cancellation_details(
        mut self,
        value: crate::params::CancellationDetails,
    ) -> Self {
        self.cancellation_details = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Invoice now.
    pub fn invoice_now(mut self, value: bool) -> Self {
        self.invoice_now = Some(value);
        self
    }
    /// Prorate.
    pub fn prorate(mut self, value: bool) -> Self {
        self.prorate = Some(value);
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
    Cancel;
    0 => subscription_exposed_id "subscription_exposed_id" required path;
    1 => cancellation_details "cancellation_details" query;
    2 => expand "expand" query;
    3 => invoice_now "invoice_now" query;
    4 => prorate "prorate" query;
}
rt::request! {
    Cancel -> crate::subscriptions::Subscription;
    "DeleteSubscriptionsSubscriptionExposedId" Delete "/v1/subscriptions/{subscription_exposed_id}" Query;
}
