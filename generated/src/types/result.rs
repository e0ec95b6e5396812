// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `result_reason`.
///
/// Contract: `#/components/schemas/payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure/properties/result_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultReason {
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
    ResultReason;
    0 => Abandoned "abandoned";
    1 => Bypassed "bypassed";
    2 => Canceled "canceled";
    3 => CardNotEnrolled "card_not_enrolled";
    4 => NetworkNotSupported "network_not_supported";
    5 => ProtocolError "protocol_error";
    6 => Rejected "rejected";
}
