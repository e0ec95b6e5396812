// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Registration;
use crate::tax::registrations::params::ActiveFrom;
use crate::tax::registrations::params::ExpiresAt;

/// Changes when a registration begins or ends. It can't be deleted, so to stop collecting set `expires_at`.
///
/// `POST /v1/tax/registrations/{id}`
///
/// ```
/// use stripe_client::tax;
///
/// let registration = tax::registrations::update("taxreg_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the tax registration.
///
/// # Parameters
///
/// - [`active_from`](Update::active_from()): When the registration starts to count: `now` or a time.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Update::expires_at()): When the registration ends, or `now`.
///
/// # Answer
///
/// [`Registration`](crate::tax::Registration).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/registrations/update)
///
/// Feature: `tax`.
#[doc(alias = "PostTaxRegistrationsId")]
#[doc(alias = "posttaxregistrationsid")]
pub fn update(id: impl Into<rt::Id<Registration>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Registration>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax.registrations.update`](update()).
///
/// `POST /v1/tax/registrations/{id}` (`PostTaxRegistrationsId`).
#[doc(alias = "PostTaxRegistrationsId")]
#[doc(alias = "posttaxregistrationsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// When the registration starts to count: `now` or a time.
    pub fn active_from<K>(self, value: impl rt::Maybe<ActiveFrom, K>) -> Self {
        Self(self.0.maybe::<ActiveFrom, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// When the registration ends, or `now`. Clearing takes the end away.
    pub fn expires_at<K>(self, value: impl rt::Maybe<ExpiresAt, K>) -> Self {
        Self(self.0.maybe::<ExpiresAt, K>(3, value), self.1)
    }

    /// Clears `expires_at`.
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.clear(3), self.1)
    }
}

rt::request! {
    Update -> Registration;
    "PostTaxRegistrationsId" Post "/v1/tax/registrations/{id}" Form;
    "id" required path: String;
    "active_from": ActiveFrom;
    "expand": Vec<String>;
    "expires_at": rt::Clearable<ExpiresAt>;
}
