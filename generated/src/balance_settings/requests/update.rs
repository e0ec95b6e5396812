// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_settings::BalanceSettings;
use crate::balance_settings::params::Payments;
use crate::rt;

/// Changes how an account's balance is paid out and settled. What isn't named stays.
///
/// `POST /v1/balance_settings`
///
/// ```
/// use stripe_client::balance_settings;
///
/// let balance_settings = balance_settings::update().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`payments`](Update::payments()): How the balance that payments fill is settled and paid out.
///
/// # Answer
///
/// [`BalanceSettings`](crate::balance_settings::BalanceSettings).
///
/// [Stripe's reference](https://docs.stripe.com/api/balance_settings)
///
/// Feature: `balance_settings`.
#[doc(alias = "PostBalanceSettings")]
#[doc(alias = "postbalancesettings")]
pub fn update() -> Update {
    Default::default()
}

/// The request of [`balance_settings.update`](update()).
///
/// `POST /v1/balance_settings` (`PostBalanceSettings`).
#[doc(alias = "PostBalanceSettings")]
#[doc(alias = "postbalancesettings")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }

    /// How the balance that payments fill is settled and paid out.
    pub fn payments<K>(self, value: impl rt::Maybe<Payments, K>) -> Self {
        Self(self.0.maybe::<Payments, K>(1, value), self.1)
    }
}

rt::request! {
    Update -> BalanceSettings;
    "PostBalanceSettings" Post "/v1/balance_settings" Form;
    "expand": Vec<String>;
    "payments": Payments;
}
