// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FlowType;
use crate::treasury::Transaction;
use crate::treasury::TransactionBalanceImpact;
use crate::treasury::TransactionFlowDetails;

/// The `treasury.transaction_entry` object.
///
/// Contract: `#/components/schemas/treasury.transaction_entry`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionEntry {
    /// Balance impact.
    pub balance_impact: TransactionBalanceImpact,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Effective at, in seconds since 1970.
    pub effective_at: rt::Timestamp,
    /// Financial account. At most 5000 characters.
    pub financial_account: String,
    /// Flow. At most 5000 characters. May be null.
    pub flow: Option<String>,
    /// Flow details. May be null.
    pub flow_details: Option<Box<TransactionFlowDetails>>,
    /// Flow type.
    pub flow_type: FlowType,
    /// Id. At most 5000 characters.
    pub id: rt::Id<TransactionEntry>,
    /// Livemode.
    pub livemode: bool,
    /// Transaction. An id; the object itself when `transaction` is expanded.
    pub transaction: rt::Expandable<Transaction>,
    /// Type.
    pub r#type: TransactionEntryType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/treasury.transaction_entry/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionEntryType {
    /// `credit_reversal`
    CreditReversal,
    /// `credit_reversal_posting`
    CreditReversalPosting,
    /// `debit_reversal`
    DebitReversal,
    /// `inbound_transfer`
    InboundTransfer,
    /// `inbound_transfer_return`
    InboundTransferReturn,
    /// `issuing_authorization_hold`
    IssuingAuthorizationHold,
    /// `issuing_authorization_release`
    IssuingAuthorizationRelease,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_payment_cancellation`
    OutboundPaymentCancellation,
    /// `outbound_payment_failure`
    OutboundPaymentFailure,
    /// `outbound_payment_posting`
    OutboundPaymentPosting,
    /// `outbound_payment_return`
    OutboundPaymentReturn,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `outbound_transfer_cancellation`
    OutboundTransferCancellation,
    /// `outbound_transfer_failure`
    OutboundTransferFailure,
    /// `outbound_transfer_posting`
    OutboundTransferPosting,
    /// `outbound_transfer_return`
    OutboundTransferReturn,
    /// `received_credit`
    ReceivedCredit,
    /// `received_debit`
    ReceivedDebit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    TransactionEntry;
    const "object" = Str("treasury.transaction_entry");
    0 => balance_impact "balance_impact" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => effective_at "effective_at" required;
    4 => financial_account "financial_account" required;
    5 => flow "flow";
    6 => flow_details "flow_details";
    7 => flow_type "flow_type" required;
    8 => id "id" required;
    9 => livemode "livemode" required;
    10 => transaction "transaction" required;
    11 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    TransactionEntry;
    flow_details "flow_details" => TransactionFlowDetails;
    transaction "transaction" => Transaction;
}

rt::open_enum! {
    TransactionEntryType;
    0 => CreditReversal "credit_reversal";
    1 => CreditReversalPosting "credit_reversal_posting";
    2 => DebitReversal "debit_reversal";
    3 => InboundTransfer "inbound_transfer";
    4 => InboundTransferReturn "inbound_transfer_return";
    5 => IssuingAuthorizationHold "issuing_authorization_hold";
    6 => IssuingAuthorizationRelease "issuing_authorization_release";
    7 => Other "other";
    8 => OutboundPayment "outbound_payment";
    9 => OutboundPaymentCancellation "outbound_payment_cancellation";
    10 => OutboundPaymentFailure "outbound_payment_failure";
    11 => OutboundPaymentPosting "outbound_payment_posting";
    12 => OutboundPaymentReturn "outbound_payment_return";
    13 => OutboundTransfer "outbound_transfer";
    14 => OutboundTransferCancellation "outbound_transfer_cancellation";
    15 => OutboundTransferFailure "outbound_transfer_failure";
    16 => OutboundTransferPosting "outbound_transfer_posting";
    17 => OutboundTransferReturn "outbound_transfer_return";
    18 => ReceivedCredit "received_credit";
    19 => ReceivedDebit "received_debit";
}
