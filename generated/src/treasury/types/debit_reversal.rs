// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::DebitReversalStatus;
use crate::treasury::Transaction;
use crate::treasury::UsBankAccountNetwork;

/// The `treasury.debit_reversal` object.
///
/// Contract: `#/components/schemas/treasury.debit_reversal`.
#[derive(Default)]
#[non_exhaustive]
pub struct DebitReversal {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Financial account. At most 5000 characters. May be null.
    pub financial_account: Option<String>,
    /// Hosted regulatory receipt url. At most 5000 characters. May be null.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<DebitReversal>,
    /// Linked flows. May be null.
    pub linked_flows: Option<Box<ReceivedDebitDebitReversalLinkedFlows>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Network. `ach` or `card`.
    pub network: UsBankAccountNetwork,
    /// Received debit. At most 5000 characters.
    pub received_debit: String,
    /// Status. `failed`, `processing` or `succeeded`.
    pub status: DebitReversalStatus,
    /// Status transitions.
    pub status_transitions: ReceivedDebitStatusTransitions,
    /// Transaction. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury received debits resource debit reversal linked flows.
///
/// Contract: `#/components/schemas/treasury_received_debits_resource_debit_reversal_linked_flows`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedDebitDebitReversalLinkedFlows {
    /// Issuing dispute. At most 5000 characters. May be null.
    pub issuing_dispute: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury received debits resource status transitions.
///
/// Contract: `#/components/schemas/treasury_received_debits_resource_status_transitions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedDebitStatusTransitions {
    /// Completed at, in seconds since 1970. May be null.
    pub completed_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DebitReversal;
    const "object" = Str("treasury.debit_reversal");
    0 => amount "amount" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => financial_account "financial_account";
    4 => hosted_regulatory_receipt_url "hosted_regulatory_receipt_url";
    5 => id "id" required;
    6 => linked_flows "linked_flows";
    7 => livemode "livemode" required;
    8 => metadata "metadata" required;
    9 => network "network" required;
    10 => received_debit "received_debit" required;
    11 => status "status" required;
    12 => status_transitions "status_transitions" required;
    13 => transaction "transaction";
}

rt::expandable! {
    crate::ExpandPath;
    DebitReversal;
    linked_flows "linked_flows" => ReceivedDebitDebitReversalLinkedFlows;
    transaction "transaction" => Transaction;
}

rt::record! {
    ReceivedDebitDebitReversalLinkedFlows;
    0 => issuing_dispute "issuing_dispute";
}

rt::record! {
    ReceivedDebitStatusTransitions;
    0 => completed_at "completed_at";
}
