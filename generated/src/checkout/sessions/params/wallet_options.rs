// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `wallet_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wallet_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct WalletOptions {
    link: Option<Box<WalletOptionsLink>>,
    extra: rt::Extra,
}
impl WalletOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Link.
    pub fn link(mut self, value: WalletOptionsLink) -> Self {
        self.link = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    WalletOptions;
    0 => link "link";
}
/// The parameters of `wallet_options.link`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/wallet_options/properties/link`.
#[derive(Clone, Default)]
#[must_use]
pub struct WalletOptionsLink {
    display: Option<crate::checkout::LinkWalletOptionsDisplay>,
    extra: rt::Extra,
}
impl WalletOptionsLink {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Display. `auto` or `never`.
    pub fn display(mut self, value: crate::checkout::LinkWalletOptionsDisplay) -> Self {
        self.display = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    WalletOptionsLink;
    0 => display "display";
}
