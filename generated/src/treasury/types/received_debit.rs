// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::DebitReversalStatus;
use crate::treasury::FailureCode;
use crate::treasury::InitiatingPaymentMethodDetails;
use crate::treasury::RestrictedReason;
use crate::treasury::Transaction;
use crate::treasury::UsBankAccountNetwork;

/// The `treasury.received_debit` object.
///
/// Contract: `#/components/schemas/treasury.received_debit`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedDebit {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters.
    pub description: String,
    /// Failure code. `account_closed`, `account_frozen`, `insufficient_funds`, `international_transaction` or `other`. May be null.
    pub failure_code: Option<FailureCode>,
    /// Financial account. At most 5000 characters. May be null.
    pub financial_account: Option<String>,
    /// Hosted regulatory receipt url. At most 5000 characters. May be null.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ReceivedDebit>,
    /// Initiating payment method details.
    pub initiating_payment_method_details: Option<Box<InitiatingPaymentMethodDetails>>,
    /// Linked flows.
    pub linked_flows: ReceivedDebitLinkedFlows,
    /// Livemode.
    pub livemode: bool,
    /// Network. `ach`, `card` or `stripe`.
    pub network: UsBankAccountNetwork,
    /// Reversal details. May be null.
    pub reversal_details: Option<Box<ReceivedDebitReversalDetails>>,
    /// Status. `failed` or `succeeded`.
    pub status: DebitReversalStatus,
    /// Transaction. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury received debits resource linked flows.
///
/// Contract: `#/components/schemas/treasury_received_debits_resource_linked_flows`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedDebitLinkedFlows {
    /// Debit reversal. At most 5000 characters. May be null.
    pub debit_reversal: Option<String>,
    /// Inbound transfer. At most 5000 characters. May be null.
    pub inbound_transfer: Option<String>,
    /// Issuing authorization. At most 5000 characters. May be null.
    pub issuing_authorization: Option<String>,
    /// Issuing transaction. At most 5000 characters. May be null.
    pub issuing_transaction: Option<String>,
    /// Payout. At most 5000 characters. May be null.
    pub payout: Option<String>,
    /// Topup. At most 5000 characters. May be null.
    pub topup: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury received debits resource reversal details.
///
/// Contract: `#/components/schemas/treasury_received_debits_resource_reversal_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedDebitReversalDetails {
    /// Deadline, in seconds since 1970. May be null.
    pub deadline: Option<rt::Timestamp>,
    /// Restricted reason. `already_reversed`, `deadline_passed`, `network_restricted`, `other` or `source_flow_restricted`. May be null.
    pub restricted_reason: Option<RestrictedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    ReceivedDebit;
    const "object" = Str("treasury.received_debit");
    0 => amount "amount" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => description "description" required;
    4 => failure_code "failure_code";
    5 => financial_account "financial_account";
    6 => hosted_regulatory_receipt_url "hosted_regulatory_receipt_url";
    7 => id "id" required;
    8 => initiating_payment_method_details "initiating_payment_method_details";
    9 => linked_flows "linked_flows" required;
    10 => livemode "livemode" required;
    11 => network "network" required;
    12 => reversal_details "reversal_details";
    13 => status "status" required;
    14 => transaction "transaction";
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
    0 => debit_reversal "debit_reversal";
    1 => inbound_transfer "inbound_transfer";
    2 => issuing_authorization "issuing_authorization";
    3 => issuing_transaction "issuing_transaction";
    4 => payout "payout";
    5 => topup "topup";
}

rt::record! {
    ReceivedDebitReversalDetails;
    0 => deadline "deadline";
    1 => restricted_reason "restricted_reason";
}
