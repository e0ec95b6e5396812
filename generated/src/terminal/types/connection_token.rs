// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the Terminal SDK in your app needs to reach a reader. Your server makes it and hands its [`secret`](Self::secret) to the app, each time the SDK asks.
///
/// The `terminal.connection_token` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/connection_tokens/object)
///
/// Contract: `#/components/schemas/terminal.connection_token`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct ConnectionToken {
    /// Id of the only location whose readers accept the token, all if absent. It doesn't bind readers without internet.
    pub location: Option<String>,
    /// What the Terminal SDK connects to readers with. Give it to the SDK when it asks.
    pub secret: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ConnectionToken;
    const "object" = Str("terminal.connection_token");
    0 => location = None "location";
    1 => secret "secret" required sensitive;
}
