// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `flow_type`.
///
/// Contract: `#/components/schemas/treasury.transaction/properties/flow_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowType {
    /// `credit_reversal`
    CreditReversal,
    /// `debit_reversal`
    DebitReversal,
    /// `inbound_transfer`
    InboundTransfer,
    /// `issuing_authorization`
    IssuingAuthorization,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `received_credit`
    ReceivedCredit,
    /// `received_debit`
    ReceivedDebit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FlowType;
    0 => CreditReversal "credit_reversal";
    1 => DebitReversal "debit_reversal";
    2 => InboundTransfer "inbound_transfer";
    3 => IssuingAuthorization "issuing_authorization";
    4 => Other "other";
    5 => OutboundPayment "outbound_payment";
    6 => OutboundTransfer "outbound_transfer";
    7 => ReceivedCredit "received_credit";
    8 => ReceivedDebit "received_debit";
}
