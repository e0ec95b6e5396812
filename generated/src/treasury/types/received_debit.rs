// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::DebitReversalStatus;
use crate::treasury::FailureCode;
use crate::treasury::InitiatingPaymentMethodDetails;
use crate::treasury::RestrictedReason;
use crate::treasury::Transaction;
use crate::treasury::UsBankAccountNetwork;

/// Money that somebody pulled out of a financial account, by ACH debit or with an issued card for example. A wrong one can be undone with a [treasury debit reversal](crate::treasury::DebitReversal), for a short time.
///
/// The `treasury.received_debit` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/received_debits/object)
///
/// Contract: `#/components/schemas/treasury.received_debit`.
#[non_exhaustive]
pub struct ReceivedDebit {
    /// How much, in the smallest currency unit.
    pub amount: i64,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the money is for, in words.
    pub description: String,
    /// Why the money couldn't be taken. There may be too little, or the financial account may be closed or frozen. `account_closed`, `account_frozen`, `insufficient_funds`, `international_transaction` or `other`. May be null.
    pub failure_code: Option<FailureCode>,
    /// The financial account that the money was taken from. May be null.
    pub financial_account: Option<String>,
    /// A page with a receipt that US rules on money transmission demand. Null where they don't apply.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<ReceivedDebit>,
    /// From or to which account the money went on the other side.
    pub initiating_payment_method_details: Option<Box<InitiatingPaymentMethodDetails>>,
    /// What this movement of money belongs to: what caused it, or what it caused.
    pub linked_flows: ReceivedDebitLinkedFlows,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The network that the money was drawn on. `ach`, `card` or `stripe`.
    pub network: UsBankAccountNetwork,
    /// Until when the debit can be taken back, or why it can't. May be null.
    pub reversal_details: Option<Box<ReceivedDebitReversalDetails>>,
    /// Whether the money was let go: [`failure_code`](Self::failure_code) tells why not. `failed` or `succeeded`.
    pub status: DebitReversalStatus,
    /// The transaction on the financial account that this made. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What this movement of money belongs to: what caused it, or what it caused.
///
/// Contract: `#/components/schemas/treasury_received_debits_resource_linked_flows`.
#[non_exhaustive]
pub struct ReceivedDebitLinkedFlows {
    /// The reversal that took the debit back. Null unless it was taken back.
    pub debit_reversal: Option<String>,
    /// Id of the inbound transfer whose money went back by this debit. Null if it isn't one.
    pub inbound_transfer: Option<String>,
    /// Id of the card authorization that caused the debit. Null if none did.
    pub issuing_authorization: Option<String>,
    /// Id of the [issuing transaction](crate::issuing::Transaction) that shows the same debit. Null if there is none.
    pub issuing_transaction: Option<String>,
    /// Id of the [payout](crate::payouts::Payout) that drew the money. Null if none did.
    pub payout: Option<String>,
    /// The top-up that took the money. Null if none did.
    pub topup: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Until when the debit can be taken back, or why it can't.
///
/// Contract: `#/components/schemas/treasury_received_debits_resource_reversal_details`.
#[non_exhaustive]
pub struct ReceivedDebitReversalDetails {
    /// When the money can no longer be sent back. Null if it never can. In seconds since 1970.
    pub deadline: Option<rt::Timestamp>,
    /// Why the debit can't be taken back. Null if it can. `already_reversed`, `deadline_passed`, `network_restricted`, `other` or `source_flow_restricted`.
    pub restricted_reason: Option<RestrictedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ReceivedDebit;
    const "object" = Str("treasury.received_debit");
    0 => amount = 0 "amount" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => description "description" required;
    4 => failure_code = None "failure_code";
    5 => financial_account = None "financial_account";
    6 => hosted_regulatory_receipt_url = None "hosted_regulatory_receipt_url";
    7 => id "id" required;
    8 => initiating_payment_method_details = None "initiating_payment_method_details";
    9 => linked_flows "linked_flows" required;
    10 => livemode = false "livemode" required;
    11 => network "network" required;
    12 => reversal_details = None "reversal_details";
    13 => status "status" required;
    14 => transaction = None "transaction";
}

rt::money! {
    ReceivedDebit;
}

rt::expandable! {
    crate::ExpandPath;
    ReceivedDebit;
    initiating_payment_method_details "initiating_payment_method_details" => InitiatingPaymentMethodDetails;
    reversal_details "reversal_details" => ReceivedDebitReversalDetails;
    transaction "transaction" => Transaction;
}

rt::record! {
    ReceivedDebitLinkedFlows;
    0 => debit_reversal = None "debit_reversal";
    1 => inbound_transfer = None "inbound_transfer";
    2 => issuing_authorization = None "issuing_authorization";
    3 => issuing_transaction = None "issuing_transaction";
    4 => payout = None "payout";
    5 => topup = None "topup";
}

rt::record! {
    ReceivedDebitReversalDetails;
    0 => deadline = None "deadline";
    1 => restricted_reason = None "restricted_reason";
}
