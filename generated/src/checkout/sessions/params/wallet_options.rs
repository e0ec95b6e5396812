// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::LinkDisplay;
use crate::rt;

/// Which wallets the page shows: Link can be left out.
///
/// The parameters of `wallet_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wallet_options`.
#[derive(Clone)]
#[must_use]
pub struct WalletOptions(rt::Params);

impl WalletOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Link, Stripe's wallet of saved payment details.
    pub fn link<K>(self, value: impl rt::Maybe<WalletOptionsLink, K>) -> Self {
        Self(self.0.maybe::<WalletOptionsLink, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Link, Stripe's wallet of saved payment details.
///
/// The parameters of `wallet_options.link`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wallet_options/properties/link`.
#[derive(Clone)]
#[must_use]
pub struct WalletOptionsLink(rt::Params);

impl WalletOptionsLink {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether Checkout may show Link. It does where it can, unless `never` is set. `auto` or `never`.
    pub fn display<K>(self, value: impl rt::Maybe<LinkDisplay, K>) -> Self {
        Self(self.0.maybe::<LinkDisplay, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    WalletOptions;
    "link": WalletOptionsLink;
}

rt::params! {
    WalletOptionsLink;
    "display": LinkDisplay;
}
