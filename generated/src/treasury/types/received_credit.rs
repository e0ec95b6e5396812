// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payouts::Payout;
use crate::rt;
use crate::treasury::CreditReversal;
use crate::treasury::DebitReversalStatus;
use crate::treasury::FailureCode;
use crate::treasury::InitiatingPaymentMethodDetails;
use crate::treasury::OutboundPayment;
use crate::treasury::OutboundTransfer;
use crate::treasury::RestrictedReason;
use crate::treasury::Transaction;
use crate::treasury::UsBankAccountNetwork;

/// The `treasury.received_credit` object.
///
/// Contract: `#/components/schemas/treasury.received_credit`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedCredit {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters.
    pub description: String,
    /// Failure code. `account_closed`, `account_frozen`, `international_transaction` or `other`. May be null.
    pub failure_code: Option<FailureCode>,
    /// Financial account. At most 5000 characters. May be null.
    pub financial_account: Option<String>,
    /// Hosted regulatory receipt url. At most 5000 characters. May be null.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ReceivedCredit>,
    /// Initiating payment method details.
    pub initiating_payment_method_details: InitiatingPaymentMethodDetails,
    /// Linked flows.
    pub linked_flows: ReceivedCreditLinkedFlows,
    /// Livemode.
    pub livemode: bool,
    /// Network. `ach`, `card`, `stripe` or `us_domestic_wire`.
    pub network: UsBankAccountNetwork,
    /// Reversal details. May be null.
    pub reversal_details: Option<Box<ReceivedCreditReversalDetails>>,
    /// Status. `failed` or `succeeded`.
    pub status: DebitReversalStatus,
    /// Transaction. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury received credits resource linked flows.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_linked_flows`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedCreditLinkedFlows {
    /// Credit reversal. At most 5000 characters. May be null.
    pub credit_reversal: Option<String>,
    /// Issuing authorization. At most 5000 characters. May be null.
    pub issuing_authorization: Option<String>,
    /// Issuing transaction. At most 5000 characters. May be null.
    pub issuing_transaction: Option<String>,
    /// Source flow. At most 5000 characters. May be null.
    pub source_flow: Option<String>,
    /// Source flow details. May be null.
    pub source_flow_details: Option<Box<ReceivedCreditSourceFlowsDetails>>,
    /// Source flow type. At most 5000 characters. May be null.
    pub source_flow_type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury received credits resource reversal details.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_reversal_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedCreditReversalDetails {
    /// Deadline, in seconds since 1970. May be null.
    pub deadline: Option<rt::Timestamp>,
    /// Restricted reason. `already_reversed`, `deadline_passed`, `network_restricted`, `other` or `source_flow_restricted`. May be null.
    pub restricted_reason: Option<RestrictedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury received credits resource source flows details.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_source_flows_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceivedCreditSourceFlowsDetails {
    /// Credit reversal.
    pub credit_reversal: Option<Box<CreditReversal>>,
    /// Outbound payment.
    pub outbound_payment: Option<Box<OutboundPayment>>,
    /// Outbound transfer.
    pub outbound_transfer: Option<Box<OutboundTransfer>>,
    /// Payout.
    pub payout: Option<Box<Payout>>,
    /// Type. `credit_reversal`, `other`, `outbound_payment`, `outbound_transfer` or `payout`.
    pub r#type: ReceivedCreditSourceFlowsDetailsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_source_flows_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReceivedCreditSourceFlowsDetailsType {
    /// `credit_reversal`
    CreditReversal,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `payout`
    Payout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ReceivedCredit;
    const "object" = Str("treasury.received_credit");
    0 => amount "amount" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => description "description" required;
    4 => failure_code "failure_code";
    5 => financial_account "financial_account";
    6 => hosted_regulatory_receipt_url "hosted_regulatory_receipt_url";
    7 => id "id" required;
    8 => initiating_payment_method_details "initiating_payment_method_details" required;
    9 => linked_flows "linked_flows" required;
    10 => livemode "livemode" required;
    11 => network "network" required;
    12 => reversal_details "reversal_details";
    13 => status "status" required;
    14 => transaction "transaction";
}

rt::expandable! {
    crate::ExpandPath;
    ReceivedCredit;
    linked_flows "linked_flows" => ReceivedCreditLinkedFlows;
    reversal_details "reversal_details" => ReceivedCreditReversalDetails;
    transaction "transaction" => Transaction;
}

rt::record! {
    ReceivedCreditLinkedFlows;
    0 => credit_reversal "credit_reversal";
    1 => issuing_authorization "issuing_authorization";
    2 => issuing_transaction "issuing_transaction";
    3 => source_flow "source_flow";
    4 => source_flow_details "source_flow_details";
    5 => source_flow_type "source_flow_type";
}

rt::expandable! {
    crate::ExpandPath;
    ReceivedCreditLinkedFlows;
    source_flow_details "source_flow_details" => ReceivedCreditSourceFlowsDetails;
}

rt::record! {
    ReceivedCreditReversalDetails;
    0 => deadline "deadline";
    1 => restricted_reason "restricted_reason";
}

rt::record! {
    ReceivedCreditSourceFlowsDetails;
    0 => credit_reversal "credit_reversal";
    1 => outbound_payment "outbound_payment";
    2 => outbound_transfer "outbound_transfer";
    3 => payout "payout";
    4 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    ReceivedCreditSourceFlowsDetails;
    credit_reversal "credit_reversal" => CreditReversal;
    outbound_payment "outbound_payment" => OutboundPayment;
    outbound_transfer "outbound_transfer" => OutboundTransfer;
    payout "payout" => Payout;
}

rt::open_enum! {
    ReceivedCreditSourceFlowsDetailsType;
    0 => CreditReversal "credit_reversal";
    1 => Other "other";
    2 => OutboundPayment "outbound_payment";
    3 => OutboundTransfer "outbound_transfer";
    4 => Payout "payout";
}
