// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the customer comes from an app or a website, which the page is fitted to.
///
/// The values of `origin_context`.
///
/// Contract: `#/components/schemas/checkout.session/properties/origin_context`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OriginContext {
    /// `mobile_app`: The customer comes from your app: the page is made for returning to it.
    MobileApp,
    /// `web`: The customer comes from a website.
    Web,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    OriginContext;
    0 => MobileApp "mobile_app";
    1 => Web "web";
}
