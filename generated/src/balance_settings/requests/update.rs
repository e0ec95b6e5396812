// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update balance settings.
///
/// `POST /v1/balance_settings`
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    expand: Option<Vec<String>>,
    payments: Option<Box<crate::balance_settings::params::Payments>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Payments.
    pub fn payments(mut self, value: crate::balance_settings::params::Payments) -> Self {
        self.payments = Some(Box::new(value));
        self
    }
}
rt::record! {
    Update;
    0 => expand "expand";
    1 => payments "payments";
}
rt::request! {
    Update -> crate::balance_settings::BalanceSettings;
    "PostBalanceSettings" Post "/v1/balance_settings" Form;
}
