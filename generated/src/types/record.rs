// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `address_postal_code_check`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_checks/properties/address_postal_code_check`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordPaymentMethodCardDetailsChecksAddressPostalCodeCheck {
    /// `fail`: The bank says that it doesn't match.
    Fail,
    /// `pass`: The bank confirms that it matches.
    Pass,
    /// `unavailable`: The bank didn't check it.
    Unavailable,
    /// `unchecked`: Given, but no check has been made yet.
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
    /// `challenge`: The customer had to prove who they are, as by a code or in the app of their bank.
    Challenge,
    /// `frictionless`: The issuer was content with the data sent: the customer had to do nothing.
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
    /// `low_risk`: Exempt from strong authentication, for the low risk of the transaction.
    LowRisk,
    /// `none`: No exemption was asked for.
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
    /// `abandoned`: The customer left during authentication.
    Abandoned,
    /// `bypassed`: 3D Secure was skipped, for an exemption or by a setting.
    Bypassed,
    /// `canceled`: The customer or you canceled it.
    Canceled,
    /// `card_not_enrolled`: The card isn't enrolled for 3D Secure.
    CardNotEnrolled,
    /// `network_not_supported`: The card network doesn't support 3D Secure.
    NetworkNotSupported,
    /// `protocol_error`: A technical failure at the issuer or network.
    ProtocolError,
    /// `rejected`: The issuer refused authentication.
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
