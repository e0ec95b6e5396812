// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::CreditReversalStatus;
use crate::treasury::Transaction;
use crate::treasury::UsBankAccountNetwork;

/// The `treasury.credit_reversal` object.
///
/// Contract: `#/components/schemas/treasury.credit_reversal`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditReversal {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Financial account. At most 5000 characters.
    pub financial_account: String,
    /// Hosted regulatory receipt url. At most 5000 characters. May be null.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<CreditReversal>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Network. `ach` or `stripe`.
    pub network: UsBankAccountNetwork,
    /// Received credit. At most 5000 characters.
    pub received_credit: String,
    /// Status. `canceled`, `posted` or `processing`.
    pub status: CreditReversalStatus,
    /// Status transitions.
    pub status_transitions: ReceivedCreditStatusTransitions,
    /// Transaction. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury received credits resource status transitions.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_status_transitions`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedCreditStatusTransitions {
    /// Posted at, in seconds since 1970. May be null.
    pub posted_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditReversal;
    const "object" = Str("treasury.credit_reversal");
    0 => amount "amount" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => financial_account "financial_account" required;
    4 => hosted_regulatory_receipt_url "hosted_regulatory_receipt_url";
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => metadata "metadata" required;
    8 => network "network" required;
    9 => received_credit "received_credit" required;
    10 => status "status" required;
    11 => status_transitions "status_transitions" required;
    12 => transaction "transaction";
}

rt::expandable! {
    crate::ExpandPath;
    CreditReversal;
    transaction "transaction" => Transaction;
}

rt::record! {
    ReceivedCreditStatusTransitions;
    0 => posted_at "posted_at";
}
