// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `exemption_indicator`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/exemption_indicator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExemptionIndicator {
    /// `low_risk`
    LowRisk,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ExemptionIndicator;
    0 => LowRisk "low_risk";
    1 => None "none";
}
