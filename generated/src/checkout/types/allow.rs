// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which saved payment methods Checkout offers, by their `allow_redisplay`.
///
/// The values of `allow_redisplay_filters[]`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_saved_payment_method_options/properties/allow_redisplay_filters/items`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowRedisplayFilter {
    /// `always`: Show those that the customer agreed to see again anywhere.
    Always,
    /// `limited`: Show those that were saved for a limited purpose too.
    Limited,
    /// `unspecified`: Show those for which nothing was agreed too.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AllowRedisplayFilter;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}
