// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `result`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsResult {
    /// `attempt_acknowledged`
    AttemptAcknowledged,
    /// `authenticated`
    Authenticated,
    /// `exempted`
    Exempted,
    /// `failed`
    Failed,
    /// `not_supported`
    NotSupported,
    /// `processing_error`
    ProcessingError,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ThreeDSecureDetailsResult;
    0 => AttemptAcknowledged "attempt_acknowledged";
    1 => Authenticated "authenticated";
    2 => Exempted "exempted";
    3 => Failed "failed";
    4 => NotSupported "not_supported";
    5 => ProcessingError "processing_error";
}
/// The values of `version`.
///
/// Contract: `#/components/schemas/three_d_secure_details/properties/version`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureDetailsVersion {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// `2.3.0`
    V2_3_0,
    /// `2.3.1`
    V2_3_1,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ThreeDSecureDetailsVersion;
    0 => V1_0_2 "1.0.2";
    1 => V2_1_0 "2.1.0";
    2 => V2_2_0 "2.2.0";
    3 => V2_3_0 "2.3.0";
    4 => V2_3_1 "2.3.1";
}
/// Three d secure usage.
///
/// Contract: `#/components/schemas/three_d_secure_usage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ThreeDSecureUsage {
    /// Supported.
    pub supported: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    ThreeDSecureUsage;
    0 => supported "supported" required;
}
