// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A refund that was made through the Terminal. [refund](crate::refunds::Refund) is the one of the main API.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/refunds/object)
///
/// Contract: `#/components/schemas/terminal.refund`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct Refund {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Refund;
}
