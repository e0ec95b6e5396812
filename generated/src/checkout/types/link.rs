// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether Checkout may show Link.
///
/// The values of `display`.
///
/// Contract: `#/components/schemas/checkout_link_wallet_options/properties/display`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkDisplay {
    /// `auto`: Offered where Stripe finds that it fits.
    Auto,
    /// `never`: Isn't offered.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    LinkDisplay;
    0 => Auto "auto";
    1 => Never "never";
}
