// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `microdeposit_type`.
///
/// Contract: `#/components/schemas/payment_intent_next_action_verify_with_microdeposits/properties/microdeposit_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MicrodepositType {
    /// `amounts`
    Amounts,
    /// `descriptor_code`
    DescriptorCode,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    MicrodepositType;
    0 => Amounts "amounts";
    1 => DescriptorCode "descriptor_code";
}
