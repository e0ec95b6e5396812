// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How far the customer was authenticated, as a code of the card network (ECI).
///
/// The values of `electronic_commerce_indicator`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/electronic_commerce_indicator`.
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ThreeDSecureElectronicCommerceIndicator {
    /// `01`: Mastercard: authentication was attempted.
    Code01,
    /// `02`: Mastercard: fully authenticated. The issuer bears the loss from fraud.
    Code02,
    /// `03`
    Code03,
    /// `04`: Mastercard: shared for information, without a challenge.
    Code04,
    /// `05`: Fully authenticated, for Visa, American Express, Discover and JCB. The issuer bears the loss from fraud.
    Code05,
    /// `06`: Authentication was attempted, for Visa, American Express, Discover and JCB.
    Code06,
    /// `07`: Not authenticated, for Visa, American Express, Discover and JCB. The loss from fraud is yours.
    Code07,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the card can do 3D Secure.
///
/// Contract: `#/components/schemas/three_d_secure_usage`.
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
#[non_exhaustive]
pub struct ThreeDSecureUsage {
    /// Whether the card can do 3D Secure.
    pub supported: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum! {
    ThreeDSecureElectronicCommerceIndicator;
    0 => Code01 "01";
    1 => Code02 "02";
    2 => Code03 "03";
    3 => Code04 "04";
    4 => Code05 "05";
    5 => Code06 "06";
    6 => Code07 "07";
}

#[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
rt::record! {
    ThreeDSecureUsage;
    0 => supported = false "supported" required;
}
