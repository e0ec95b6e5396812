// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Where the customer pays: in the browser or in an app.
///
/// The values of `client`.
///
/// Contract: `#/components/schemas/payment_method_options_wechat_pay/properties/client`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WechatPayClient {
    /// `android`: The customer pays in your Android app.
    Android,
    /// `ios`: The customer pays in your iOS app.
    Ios,
    /// `web`: The customer pays in a browser.
    Web,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    WechatPayClient;
    0 => Android "android";
    1 => Ios "ios";
    2 => Web "web";
}
