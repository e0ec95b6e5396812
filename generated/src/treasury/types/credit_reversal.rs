// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::CreditReversalStatus;
use crate::treasury::Transaction;
use crate::treasury::UsBankAccountNetwork;

/// Sends a [treasury received credit](crate::treasury::ReceivedCredit) back to where it came from. Only some networks and sources allow that.
///
/// The `treasury.credit_reversal` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/credit_reversals/object)
///
/// Contract: `#/components/schemas/treasury.credit_reversal`.
///
/// Feature: `treasury`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct CreditReversal {
    /// How much, in the smallest currency unit.
    pub amount: i64,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The financial account that gives the money back.
    pub financial_account: String,
    /// A page with a receipt that US rules on money transmission demand. Null where they don't apply.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<CreditReversal>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The network that the money goes back on. `ach` or `stripe`.
    pub network: UsBankAccountNetwork,
    /// Id of the [treasury received credit](crate::treasury::ReceivedCredit) that is sent back.
    pub received_credit: String,
    /// Whether the money has left: `posted` has, `processing` hasn't yet. `canceled`, `posted` or `processing`.
    pub status: CreditReversalStatus,
    /// When each status was reached.
    pub status_transitions: ReceivedCreditStatusTransitions,
    /// The transaction on the financial account that this made. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_status_transitions`.
///
/// Feature: `treasury`.
#[non_exhaustive]
pub struct ReceivedCreditStatusTransitions {
    /// When it became `posted`. Null before. In seconds since 1970.
    pub posted_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditReversal;
    const "object" = Str("treasury.credit_reversal");
    0 => amount = 0 "amount" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => financial_account "financial_account" required;
    4 => hosted_regulatory_receipt_url = None "hosted_regulatory_receipt_url";
    5 => id "id" required;
    6 => livemode = false "livemode" required;
    7 => metadata "metadata" required;
    8 => network "network" required;
    9 => received_credit "received_credit" required;
    10 => status "status" required;
    11 => status_transitions "status_transitions" required;
    12 => transaction = None "transaction";
}

rt::money! {
    CreditReversal;
}

rt::expandable! {
    crate::ExpandPath;
    CreditReversal;
    transaction "transaction" => Transaction;
}

rt::record! {
    ReceivedCreditStatusTransitions;
    0 => posted_at = None "posted_at";
}
