// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether to ask for more time than usual to capture the payment.
///
/// The values of `request_extended_authorization`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_extended_authorization`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestExtendedAuthorization {
    /// `if_available`: Ask for more days to capture. See on the charge whether it was granted.
    IfAvailable,
    /// `never`: The ordinary time to capture.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether to ask for the right to raise the authorized amount later.
///
/// The values of `request_incremental_authorization`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_incremental_authorization`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestIncrementalAuthorization {
    /// `if_available`: Make it possible to raise the held amount later. See on the charge whether it was granted.
    IfAvailable,
    /// `never`: The held amount can't be raised.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether to ask for the right to capture the payment in several parts.
///
/// The values of `request_multicapture`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_multicapture`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestMulticapture {
    /// `if_available`: Make it possible to capture in several parts. See on the charge whether it was granted.
    IfAvailable,
    /// `never`: One capture only, the rest is released.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether to ask for the right to capture more than was authorized.
///
/// The values of `request_overcapture`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_overcapture`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestOvercapture {
    /// `if_available`: Make it possible to capture more than was authorized. See on the charge whether it was granted.
    IfAvailable,
    /// `never`: No more than what was authorized can be captured.
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law.
///
/// The values of `request_three_d_secure`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_three_d_secure`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestThreeDSecure {
    /// `any`: Ask for 3D Secure wherever the card supports it. The bank may still let the customer through without a challenge.
    Any,
    /// `automatic`: Stripe asks for 3D Secure where rules or risk need it.
    Automatic,
    /// `challenge`: Ask for 3D Secure, and for a challenge in it: the most secure, and the most effort for the customer.
    Challenge,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RequestExtendedAuthorization;
    0 => IfAvailable "if_available";
    1 => Never "never";
}

rt::open_enum! {
    RequestIncrementalAuthorization;
    0 => IfAvailable "if_available";
    1 => Never "never";
}

rt::open_enum! {
    RequestMulticapture;
    0 => IfAvailable "if_available";
    1 => Never "never";
}

rt::open_enum! {
    RequestOvercapture;
    0 => IfAvailable "if_available";
    1 => Never "never";
}

rt::open_enum! {
    RequestThreeDSecure;
    0 => Any "any";
    1 => Automatic "automatic";
    2 => Challenge "challenge";
}
