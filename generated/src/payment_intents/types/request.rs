// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `request_extended_authorization`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_extended_authorization`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestExtendedAuthorization {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `request_incremental_authorization`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_incremental_authorization`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestIncrementalAuthorization {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `request_multicapture`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_multicapture`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestMulticapture {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `request_overcapture`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_overcapture`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestOvercapture {
    /// `if_available`
    IfAvailable,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `request_three_d_secure`.
///
/// Contract: `#/components/schemas/payment_intent_payment_method_options_card/properties/request_three_d_secure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestThreeDSecure {
    /// `any`
    Any,
    /// `automatic`
    Automatic,
    /// `challenge`
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
