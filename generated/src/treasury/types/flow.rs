// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Of what kind the object is that moved the money.
///
/// The values of `flow_type`.
///
/// Contract: `#/components/schemas/treasury.transaction/properties/flow_type`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowType {
    /// `credit_reversal`: Money that came in was sent back.
    CreditReversal,
    /// `debit_reversal`: A debit was reversed, so money came back.
    DebitReversal,
    /// `inbound_transfer`: Money was pulled in from your own bank account.
    InboundTransfer,
    /// `issuing_authorization`: A card of the financial account was used.
    IssuingAuthorization,
    /// `other`: Something else.
    Other,
    /// `outbound_payment`: Money was sent to someone else.
    OutboundPayment,
    /// `outbound_transfer`: Money was sent to your own bank account.
    OutboundTransfer,
    /// `received_credit`: Someone sent money in.
    ReceivedCredit,
    /// `received_debit`: Someone took money out.
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
