// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `setup_future_usage`.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_intent_data/properties/setup_future_usage`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `off_session`: Saved to be charged later without the customer: Stripe authenticates with that in mind, and later payments are declined less.
    OffSession,
    /// `on_session`: Saved to be used again while the customer is there.
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    SetupFutureUsage;
    0 => OffSession "off_session";
    1 => OnSession "on_session";
}
