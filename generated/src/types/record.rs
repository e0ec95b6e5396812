// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `address_postal_code_check`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks/properties/address_postal_code_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordPaymentMethodCardDetailsChecksAddressPostalCodeCheck {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `authentication_flow`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/authentication_flow`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordPaymentMethodCardDetailsThreeDSecureAuthenticationFlow {
    /// `challenge`
    Challenge,
    /// `frictionless`
    Frictionless,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `exemption_indicator`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/exemption_indicator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordPaymentMethodCardDetailsThreeDSecureExemptionIndicator {
    /// `low_risk`
    LowRisk,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `result_reason`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/result_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordPaymentMethodCardDetailsThreeDSecureResultReason {
    /// `abandoned`
    Abandoned,
    /// `bypassed`
    Bypassed,
    /// `canceled`
    Canceled,
    /// `card_not_enrolled`
    CardNotEnrolled,
    /// `network_not_supported`
    NetworkNotSupported,
    /// `protocol_error`
    ProtocolError,
    /// `rejected`
    Rejected,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RecordPaymentMethodCardDetailsChecksAddressPostalCodeCheck;
    0 => Fail "fail";
    1 => Pass "pass";
    2 => Unavailable "unavailable";
    3 => Unchecked "unchecked";
}

rt::open_enum! {
    RecordPaymentMethodCardDetailsThreeDSecureAuthenticationFlow;
    0 => Challenge "challenge";
    1 => Frictionless "frictionless";
}

rt::open_enum! {
    RecordPaymentMethodCardDetailsThreeDSecureExemptionIndicator;
    0 => LowRisk "low_risk";
    1 => None "none";
}

rt::open_enum! {
    RecordPaymentMethodCardDetailsThreeDSecureResultReason;
    0 => Abandoned "abandoned";
    1 => Bypassed "bypassed";
    2 => Canceled "canceled";
    3 => CardNotEnrolled "card_not_enrolled";
    4 => NetworkNotSupported "network_not_supported";
    5 => ProtocolError "protocol_error";
    6 => Rejected "rejected";
}
