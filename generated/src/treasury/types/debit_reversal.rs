// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::DebitReversalStatus;
use crate::treasury::Transaction;
use crate::treasury::UsBankAccountNetwork;

/// Gets money back that a [treasury received debit](crate::treasury::ReceivedDebit) pulled from a financial account. Only some networks and sources allow that.
///
/// The `treasury.debit_reversal` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/debit_reversals/object)
///
/// Contract: `#/components/schemas/treasury.debit_reversal`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct DebitReversal {
    /// How much, in the smallest currency unit.
    pub amount: i64,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The financial account that gets the money back. May be null.
    pub financial_account: Option<String>,
    /// A page with a receipt that US rules on money transmission demand. Null where they don't apply.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<DebitReversal>,
    /// What the reversal belongs to, such as the dispute that caused it. May be null.
    pub linked_flows: Option<Box<ReceivedDebitDebitReversalLinkedFlows>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The network that the money goes back on. `ach` or `card`.
    pub network: UsBankAccountNetwork,
    /// Id of the [treasury received debit](crate::treasury::ReceivedDebit) that is taken back.
    pub received_debit: String,
    /// Whether the money has come back. `failed`, `processing` or `succeeded`.
    pub status: DebitReversalStatus,
    /// When each status was reached.
    pub status_transitions: ReceivedDebitStatusTransitions,
    /// The transaction on the financial account that this made. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the reversal belongs to, such as the dispute that caused it.
///
/// Contract: `#/components/schemas/treasury_received_debits_resource_debit_reversal_linked_flows`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct ReceivedDebitDebitReversalLinkedFlows {
    /// Id of the [issuing dispute](crate::issuing::Dispute) that belongs to the reversal. Null if none does.
    pub issuing_dispute: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/treasury_received_debits_resource_status_transitions`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct ReceivedDebitStatusTransitions {
    /// When it was completed. Null before. In seconds since 1970.
    pub completed_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DebitReversal;
    const "object" = Str("treasury.debit_reversal");
    0 => amount = 0 "amount" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => financial_account = None "financial_account";
    4 => hosted_regulatory_receipt_url = None "hosted_regulatory_receipt_url";
    5 => id "id" required;
    6 => linked_flows = None "linked_flows";
    7 => livemode = false "livemode" required;
    8 => metadata "metadata" required;
    9 => network "network" required;
    10 => received_debit "received_debit" required;
    11 => status "status" required;
    12 => status_transitions "status_transitions" required;
    13 => transaction = None "transaction";
}

rt::money! {
    DebitReversal;
}

rt::expandable! {
    crate::ExpandPath;
    DebitReversal;
    linked_flows "linked_flows" => ReceivedDebitDebitReversalLinkedFlows;
    transaction "transaction" => Transaction;
}

rt::record! {
    ReceivedDebitDebitReversalLinkedFlows;
    0 => issuing_dispute = None "issuing_dispute";
}

rt::record! {
    ReceivedDebitStatusTransitions;
    0 => completed_at = None "completed_at";
}
