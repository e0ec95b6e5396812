// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether payment methods that send the customer to another app or site are offered.
///
/// The values of `allow_redirects`.
///
/// Contract: `#/components/schemas/payment_flows_automatic_payment_methods_payment_intent/properties/allow_redirects`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowRedirects {
    /// `always`: Payment methods that send the customer away are offered too: give a `return_url` to confirm.
    Always,
    /// `never`: Only payment methods that stay on your page: no `return_url` is needed.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AllowRedirects;
    0 => Always "always";
    1 => Never "never";
}
