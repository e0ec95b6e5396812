// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law.
///
/// The values of `request_three_d_secure`.
///
/// Contract: `#/components/schemas/subscription_payment_method_options_card/properties/request_three_d_secure`.
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
    RequestThreeDSecure;
    0 => Any "any";
    1 => Automatic "automatic";
    2 => Challenge "challenge";
}
