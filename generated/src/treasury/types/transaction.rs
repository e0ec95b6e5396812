// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;
use crate::treasury::CreditReversal;
use crate::treasury::DebitReversal;
use crate::treasury::FlowType;
use crate::treasury::InboundTransfer;
use crate::treasury::OutboundPayment;
use crate::treasury::OutboundTransfer;
use crate::treasury::ReceivedCredit;
use crate::treasury::ReceivedDebit;
use crate::treasury::TransactionEntry;

/// The `treasury.transaction` object.
///
/// Contract: `#/components/schemas/treasury.transaction`.
#[derive(Default)]
#[non_exhaustive]
pub struct Transaction {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Balance impact.
    pub balance_impact: TransactionBalanceImpact,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters.
    pub description: String,
    /// Entries. One page of a list. May be null.
    pub entries: Option<rt::List<TransactionEntry>>,
    /// Financial account. At most 5000 characters.
    pub financial_account: String,
    /// Flow. At most 5000 characters. May be null.
    pub flow: Option<String>,
    /// Flow details. May be null.
    pub flow_details: Option<Box<TransactionFlowDetails>>,
    /// Flow type.
    pub flow_type: FlowType,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Transaction>,
    /// Livemode.
    pub livemode: bool,
    /// Status. `open`, `posted` or `void`.
    pub status: TransactionStatus,
    /// Status transitions.
    pub status_transitions: TransactionStatusTransitions,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury transactions resource balance impact.
///
/// Contract: `#/components/schemas/treasury_transactions_resource_balance_impact`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionBalanceImpact {
    /// Cash.
    pub cash: i64,
    /// Inbound pending.
    pub inbound_pending: i64,
    /// Outbound pending.
    pub outbound_pending: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury transactions resource flow details.
///
/// Contract: `#/components/schemas/treasury_transactions_resource_flow_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionFlowDetails {
    /// Credit reversal.
    pub credit_reversal: Option<Box<CreditReversal>>,
    /// Debit reversal.
    pub debit_reversal: Option<Box<DebitReversal>>,
    /// Inbound transfer.
    pub inbound_transfer: Option<Box<InboundTransfer>>,
    /// Issuing authorization.
    pub issuing_authorization: Option<Box<Authorization>>,
    /// Outbound payment.
    pub outbound_payment: Option<Box<OutboundPayment>>,
    /// Outbound transfer.
    pub outbound_transfer: Option<Box<OutboundTransfer>>,
    /// Received credit.
    pub received_credit: Option<Box<ReceivedCredit>>,
    /// Received debit.
    pub received_debit: Option<Box<ReceivedDebit>>,
    /// Type.
    pub r#type: TransactionFlowDetailsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/treasury_transactions_resource_flow_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionFlowDetailsType {
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

/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury.transaction/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `open`
    Open,
    /// `posted`
    Posted,
    /// `void`
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Treasury transactions resource abstract transaction resource status transitions.
///
/// Contract: `#/components/schemas/treasury_transactions_resource_abstract_transaction_resource_status_transitions`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransactionStatusTransitions {
    /// Posted at, in seconds since 1970. May be null.
    pub posted_at: Option<rt::Timestamp>,
    /// Void at, in seconds since 1970. May be null.
    pub void_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Transaction;
    const "object" = Str("treasury.transaction");
    0 => amount "amount" required;
    1 => balance_impact "balance_impact" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => description "description" required;
    5 => entries "entries";
    6 => financial_account "financial_account" required;
    7 => flow "flow";
    8 => flow_details "flow_details";
    9 => flow_type "flow_type" required;
    10 => id "id" required;
    11 => livemode "livemode" required;
    12 => status "status" required;
    13 => status_transitions "status_transitions" required;
}

rt::expandable! {
    crate::ExpandPath;
    Transaction;
    entries "entries" => rt::List<TransactionEntry>;
    flow_details "flow_details" => TransactionFlowDetails;
}

rt::record! {
    TransactionBalanceImpact;
    0 => cash "cash" required;
    1 => inbound_pending "inbound_pending" required;
    2 => outbound_pending "outbound_pending" required;
}

rt::record! {
    TransactionFlowDetails;
    0 => credit_reversal "credit_reversal";
    1 => debit_reversal "debit_reversal";
    2 => inbound_transfer "inbound_transfer";
    3 => issuing_authorization "issuing_authorization";
    4 => outbound_payment "outbound_payment";
    5 => outbound_transfer "outbound_transfer";
    6 => received_credit "received_credit";
    7 => received_debit "received_debit";
    8 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    TransactionFlowDetails;
    credit_reversal "credit_reversal" => CreditReversal;
    debit_reversal "debit_reversal" => DebitReversal;
    inbound_transfer "inbound_transfer" => InboundTransfer;
    issuing_authorization "issuing_authorization" => Authorization;
    outbound_payment "outbound_payment" => OutboundPayment;
    outbound_transfer "outbound_transfer" => OutboundTransfer;
    received_credit "received_credit" => ReceivedCredit;
    received_debit "received_debit" => ReceivedDebit;
}

rt::open_enum! {
    TransactionFlowDetailsType;
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

rt::open_enum! {
    TransactionStatus;
    0 => Open "open";
    1 => Posted "posted";
    2 => Void "void";
}

rt::record! {
    TransactionStatusTransitions;
    0 => posted_at "posted_at";
    1 => void_at "void_at";
}
