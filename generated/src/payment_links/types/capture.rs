// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// When the money is taken: by itself once it is authorized, or only when you capture it (`manual`).
///
/// The values of `capture_method`.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_intent_data/properties/capture_method`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CaptureMethod {
    /// `automatic`: The money is taken as soon as the customer authorizes.
    Automatic,
    /// `automatic_async`: As `automatic`, but Stripe may capture a little later: confirming is faster. The default.
    AutomaticAsync,
    /// `manual`: The money is held only: capture it before the authorization expires. Not every payment method can.
    Manual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CaptureMethod;
    0 => Automatic "automatic";
    1 => AutomaticAsync "automatic_async";
    2 => Manual "manual";
}
