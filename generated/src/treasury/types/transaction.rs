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

/// A change to the balance of a financial account, with what caused it in [`flow`](Self::flow). Its [entries](crate::treasury::TransactionEntry) are the single steps.
///
/// The `treasury.transaction` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/transactions/object)
///
/// Contract: `#/components/schemas/treasury.transaction`.
///
/// Feature: `treasury`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Transaction {
    /// How much, in the smallest currency unit.
    pub amount: i64,
    /// What changes in the parts of the balance: cash, money on its way in, money on its way out.
    pub balance_impact: TransactionBalanceImpact,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the money is for, in words.
    pub description: String,
    /// The changes of the balance that make up this transaction. Can't be expanded in lists. May be null.
    pub entries: Option<rt::List<TransactionEntry>>,
    /// The financial account whose balance changed.
    pub financial_account: String,
    /// Id of what moved the money, of the kind in [`flow_type`](Self::flow_type). Null for kinds that have no object.
    pub flow: Option<String>,
    /// What moved the money, in full. May be null.
    pub flow_details: Option<Box<TransactionFlowDetails>>,
    /// Of what kind the object is that moved the money.
    pub flow_type: FlowType,
    /// Names this object in other calls.
    pub id: rt::Id<Transaction>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether the money is held (`open`), moved for good (`posted`) or given back (`void`).
    pub status: TransactionStatus,
    /// When each status was reached.
    pub status_transitions: TransactionStatusTransitions,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a transaction does to the balance, in the smallest currency unit: each part of the balance rises if positive and falls if negative.
///
/// Contract: `#/components/schemas/treasury_transactions_resource_balance_impact`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct TransactionBalanceImpact {
    /// The change to what can be spent now, in the smallest currency unit: negative takes away.
    pub cash: i64,
    /// The change of what comes in but can't be spent yet, in the smallest currency unit.
    pub inbound_pending: i64,
    /// How much more is held for money on its way out, or less if negative, in the smallest currency unit.
    pub outbound_pending: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The object that caused the movement. [`type`](Self::type) says which field has it.
///
/// Contract: `#/components/schemas/treasury_transactions_resource_flow_details`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct TransactionFlowDetails {
    /// The reversal that sent the received money back.
    pub credit_reversal: Option<Box<CreditReversal>>,
    /// The debit reversal behind this transaction. Only if the type is `debit_reversal`.
    pub debit_reversal: Option<Box<DebitReversal>>,
    /// The inbound transfer behind this transaction. Only if the type is `inbound_transfer`.
    pub inbound_transfer: Option<Box<InboundTransfer>>,
    /// The card authorization behind this transaction. Only if the type is `issuing_authorization`.
    pub issuing_authorization: Option<Box<Authorization>>,
    /// The outbound payment behind it, if it came from one.
    pub outbound_payment: Option<Box<OutboundPayment>>,
    /// The outbound transfer behind it, if it came from one.
    pub outbound_transfer: Option<Box<OutboundTransfer>>,
    /// The received credit behind it, if it came from one.
    pub received_credit: Option<Box<ReceivedCredit>>,
    /// The received debit behind it, if it came from one.
    pub received_debit: Option<Box<ReceivedDebit>>,
    /// What moved the money. The field of the same name has it.
    pub r#type: TransactionFlowDetailsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What moved the money.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/treasury_transactions_resource_flow_details/properties/type`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionFlowDetailsType {
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

/// Whether the money is held (`open`), moved for good (`posted`) or given back (`void`).
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/treasury.transaction/properties/status`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `open`: Booked but not settled: the money is held or awaited.
    Open,
    /// `posted`: Settled: it changed the cash balance.
    Posted,
    /// `void`: Never settled: it left the balance as it was.
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/treasury_transactions_resource_abstract_transaction_resource_status_transitions`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct TransactionStatusTransitions {
    /// When it became `posted`. Null before. In seconds since 1970.
    pub posted_at: Option<rt::Timestamp>,
    /// When it became `void`. Null before. In seconds since 1970.
    pub void_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Transaction;
    const "object" = Str("treasury.transaction");
    0 => amount = 0 "amount" required;
    1 => balance_impact "balance_impact" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => description "description" required;
    5 => entries = None "entries";
    6 => financial_account "financial_account" required;
    7 => flow = None "flow";
    8 => flow_details = None "flow_details";
    9 => flow_type "flow_type" required;
    10 => id "id" required;
    11 => livemode = false "livemode" required;
    12 => status "status" required;
    13 => status_transitions "status_transitions" required;
}

rt::money! {
    Transaction;
}

rt::expandable! {
    crate::ExpandPath;
    Transaction;
    entries "entries" => rt::List<TransactionEntry>;
    flow_details "flow_details" => TransactionFlowDetails;
}

rt::record! {
    TransactionBalanceImpact;
    0 => cash = 0 "cash" required;
    1 => inbound_pending = 0 "inbound_pending" required;
    2 => outbound_pending = 0 "outbound_pending" required;
}

rt::record! {
    TransactionFlowDetails;
    0 => credit_reversal = None "credit_reversal";
    1 => debit_reversal = None "debit_reversal";
    2 => inbound_transfer = None "inbound_transfer";
    3 => issuing_authorization = None "issuing_authorization";
    4 => outbound_payment = None "outbound_payment";
    5 => outbound_transfer = None "outbound_transfer";
    6 => received_credit = None "received_credit";
    7 => received_debit = None "received_debit";
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
    0 => posted_at = None "posted_at";
    1 => void_at = None "void_at";
}
