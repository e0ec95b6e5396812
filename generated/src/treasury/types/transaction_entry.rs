// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::FlowType;
use crate::treasury::Transaction;
use crate::treasury::TransactionBalanceImpact;
use crate::treasury::TransactionFlowDetails;

/// One step of a [treasury transaction](crate::treasury::Transaction): money held, posted or released. A transaction has several as it goes on.
///
/// The `treasury.transaction_entry` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/transaction_entries/object)
///
/// Contract: `#/components/schemas/treasury.transaction_entry`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct TransactionEntry {
    /// What changes in the parts of the balance: cash, money on its way in, money on its way out.
    pub balance_impact: TransactionBalanceImpact,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// When it changes the balance of the financial account. In seconds since 1970.
    pub effective_at: rt::Timestamp,
    /// The financial account whose balance changes.
    pub financial_account: String,
    /// Id of what moved the money, of the kind in [`flow_type`](Self::flow_type). May be null.
    pub flow: Option<String>,
    /// What moved the money, in full. May be null.
    pub flow_details: Option<Box<TransactionFlowDetails>>,
    /// Of what kind the object is that moved the money.
    pub flow_type: FlowType,
    /// Names this object in other calls.
    pub id: rt::Id<TransactionEntry>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The transaction on the financial account that this made. An id; the object itself when `transaction` is expanded.
    pub transaction: rt::Expandable<Transaction>,
    /// What moved the money, such as an `outbound_payment` or its return.
    pub r#type: TransactionEntryType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What moved the money, such as an `outbound_payment` or its return.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/treasury.transaction_entry/properties/type`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransactionEntryType {
    /// `credit_reversal`: Money that came in is held, to be sent back.
    CreditReversal,
    /// `credit_reversal_posting`: Money that came in was sent back.
    CreditReversalPosting,
    /// `debit_reversal`: A debit was reversed: the money came back.
    DebitReversal,
    /// `inbound_transfer`: Money was pulled in from your bank account.
    InboundTransfer,
    /// `inbound_transfer_return`: The bank took pulled-in money back.
    InboundTransferReturn,
    /// `issuing_authorization_hold`: Money is held for a card purchase.
    IssuingAuthorizationHold,
    /// `issuing_authorization_release`: What was held for a card purchase came free.
    IssuingAuthorizationRelease,
    /// `other`: Something else.
    Other,
    /// `outbound_payment`: Money is held, to be sent to someone.
    OutboundPayment,
    /// `outbound_payment_cancellation`: A payment was canceled: the money is free again.
    OutboundPaymentCancellation,
    /// `outbound_payment_failure`: A payment failed: the money is free again.
    OutboundPaymentFailure,
    /// `outbound_payment_posting`: A payment was sent: the money is gone.
    OutboundPaymentPosting,
    /// `outbound_payment_return`: A payment came back.
    OutboundPaymentReturn,
    /// `outbound_transfer`: Money is held, to be sent to your own bank account.
    OutboundTransfer,
    /// `outbound_transfer_cancellation`: A transfer was canceled: the money is free again.
    OutboundTransferCancellation,
    /// `outbound_transfer_failure`: A transfer failed: the money is free again.
    OutboundTransferFailure,
    /// `outbound_transfer_posting`: A transfer was sent: the money is gone.
    OutboundTransferPosting,
    /// `outbound_transfer_return`: A transfer came back.
    OutboundTransferReturn,
    /// `received_credit`: Someone sent money in.
    ReceivedCredit,
    /// `received_debit`: Someone took money out.
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
    5 => flow = None "flow";
    6 => flow_details = None "flow_details";
    7 => flow_type "flow_type" required;
    8 => id "id" required;
    9 => livemode = false "livemode" required;
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
