// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the customer is sent to `return_url` after paying: always, as it is unless set, never, or only by payment methods that redirect.
///
/// The values of `redirect_on_completion`.
///
/// Contract: `#/components/schemas/checkout.session/properties/redirect_on_completion`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RedirectOnCompletion {
    /// `always`: The customer is sent to `return_url` in every case.
    Always,
    /// `if_required`: The customer is sent away only if the payment method needs it, and stays on your page else.
    IfRequired,
    /// `never`: The customer stays on your page. Payment methods that send them away aren't offered.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RedirectOnCompletion;
    0 => Always "always";
    1 => IfRequired "if_required";
    2 => Never "never";
}
