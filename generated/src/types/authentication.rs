// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `authentication_flow`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/authentication_flow`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthenticationFlow {
    /// `challenge`
    Challenge,
    /// `frictionless`
    Frictionless,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AuthenticationFlow;
    0 => Challenge "challenge";
    1 => Frictionless "frictionless";
}
