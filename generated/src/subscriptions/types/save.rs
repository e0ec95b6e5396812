// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the payment method that paid becomes the subscription's default one.
///
/// The values of `save_default_payment_method`.
///
/// Contract: `#/components/schemas/subscriptions_resource_payment_settings/properties/save_default_payment_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SaveDefaultPaymentMethod {
    /// `off`: The default of the subscription stays as it is.
    Off,
    /// `on_subscription`: What the subscription is paid with becomes its default.
    OnSubscription,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    SaveDefaultPaymentMethod;
    0 => Off "off";
    1 => OnSubscription "on_subscription";
}
