// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::balance_settings::BalanceSettings;
use crate::rt;

/// Fetches how an account's balance is paid out and settled: payout schedule, delays, debits.
///
/// `GET /v1/balance_settings`
///
/// ```
/// use stripe_client::balance_settings;
///
/// let balance_settings = balance_settings::retrieve().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`BalanceSettings`](crate::balance_settings::BalanceSettings).
///
/// [Stripe's reference](https://docs.stripe.com/api/balance_settings)
///
/// Feature: `balance_settings`.
#[doc(alias = "GetBalanceSettings")]
#[doc(alias = "getbalancesettings")]
pub fn retrieve() -> Retrieve {
    Default::default()
}

/// The request of [`balance_settings.retrieve`](retrieve()).
///
/// `GET /v1/balance_settings` (`GetBalanceSettings`).
#[doc(alias = "GetBalanceSettings")]
#[doc(alias = "getbalancesettings")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }
}

rt::request! {
    Retrieve -> BalanceSettings;
    "GetBalanceSettings" Get "/v1/balance_settings" Query;
    "expand" query: Vec<String>;
}
