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

/// Money that came into a financial account without your doing, by ACH, wire or from another account at Stripe.
///
/// The `treasury.received_credit` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/received_credits/object)
///
/// Contract: `#/components/schemas/treasury.received_credit`.
#[non_exhaustive]
pub struct ReceivedCredit {
    /// How much, in the smallest currency unit.
    pub amount: i64,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the money is for, in words.
    pub description: String,
    /// Why the money couldn't be received. The financial account may be closed or frozen. `account_closed`, `account_frozen`, `international_transaction` or `other`. May be null.
    pub failure_code: Option<FailureCode>,
    /// The financial account that the money came to. May be null.
    pub financial_account: Option<String>,
    /// A page with a receipt that US rules on money transmission demand. Null where they don't apply.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<ReceivedCredit>,
    /// From or to which account the money went on the other side.
    pub initiating_payment_method_details: InitiatingPaymentMethodDetails,
    /// What this movement of money belongs to: what caused it, or what it caused.
    pub linked_flows: ReceivedCreditLinkedFlows,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The network that the money came on. `ach`, `card`, `stripe` or `us_domestic_wire`.
    pub network: UsBankAccountNetwork,
    /// Until when the credit can be sent back, or why it can't. May be null.
    pub reversal_details: Option<Box<ReceivedCreditReversalDetails>>,
    /// Whether the money was taken in: [`failure_code`](Self::failure_code) tells why not. `failed` or `succeeded`.
    pub status: DebitReversalStatus,
    /// The transaction on the financial account that this made. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What this movement of money belongs to: what caused it, or what it caused.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_linked_flows`.
#[non_exhaustive]
pub struct ReceivedCreditLinkedFlows {
    /// The reversal that sent the received money back. May be null.
    pub credit_reversal: Option<String>,
    /// Id of the card authorization that caused the credit. Null if none did.
    pub issuing_authorization: Option<String>,
    /// Id of the [issuing transaction](crate::issuing::Transaction) that shows the same credit. Null if there is none.
    pub issuing_transaction: Option<String>,
    /// What sent the money, such as a payout or outbound payment, by id. Only within Stripe, and if you can see it. May be null.
    pub source_flow: Option<String>,
    /// What sent the money, as a whole object. Null if you can't see it.
    pub source_flow_details: Option<Box<ReceivedCreditSourceFlowsDetails>>,
    /// What kind of object sent the money, such as `outbound_payment`. May be null.
    pub source_flow_type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Until when the credit can be sent back, or why it can't.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_reversal_details`.
#[non_exhaustive]
pub struct ReceivedCreditReversalDetails {
    /// When the money can no longer be sent back. Null if it never can. In seconds since 1970.
    pub deadline: Option<rt::Timestamp>,
    /// Why the credit can't be sent back. Null if it can. `already_reversed`, `deadline_passed`, `network_restricted`, `other` or `source_flow_restricted`.
    pub restricted_reason: Option<RestrictedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What sent the money, as a whole object.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_source_flows_details`.
#[non_exhaustive]
pub struct ReceivedCreditSourceFlowsDetails {
    /// The reversal that sent the received money back.
    pub credit_reversal: Option<Box<CreditReversal>>,
    /// The outbound payment behind it, if it came from one.
    pub outbound_payment: Option<Box<OutboundPayment>>,
    /// The outbound transfer behind it, if it came from one.
    pub outbound_transfer: Option<Box<OutboundTransfer>>,
    /// The payout that sent the money, if one did.
    pub payout: Option<Box<Payout>>,
    /// What sent the money. The field of the same name has it. `credit_reversal`, `other`, `outbound_payment`, `outbound_transfer` or `payout`.
    pub r#type: ReceivedCreditSourceFlowsDetailsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What sent the money.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/treasury_received_credits_resource_source_flows_details/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReceivedCreditSourceFlowsDetailsType {
    /// `credit_reversal`: Money that went in and was sent back.
    CreditReversal,
    /// `other`: Something else, such as a transfer from a bank.
    Other,
    /// `outbound_payment`: Another financial account paid you.
    OutboundPayment,
    /// `outbound_transfer`: Another financial account of the same owner sent it.
    OutboundTransfer,
    /// `payout`: A payout of a Stripe balance.
    Payout,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    ReceivedCredit;
    const "object" = Str("treasury.received_credit");
    0 => amount = 0 "amount" required;
    1 => created "created" required;
    2 => currency "currency" required;
    3 => description "description" required;
    4 => failure_code = None "failure_code";
    5 => financial_account = None "financial_account";
    6 => hosted_regulatory_receipt_url = None "hosted_regulatory_receipt_url";
    7 => id "id" required;
    8 => initiating_payment_method_details "initiating_payment_method_details" required;
    9 => linked_flows "linked_flows" required;
    10 => livemode = false "livemode" required;
    11 => network "network" required;
    12 => reversal_details = None "reversal_details";
    13 => status "status" required;
    14 => transaction = None "transaction";
}

rt::money! {
    ReceivedCredit;
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
    0 => credit_reversal = None "credit_reversal";
    1 => issuing_authorization = None "issuing_authorization";
    2 => issuing_transaction = None "issuing_transaction";
    3 => source_flow = None "source_flow";
    4 => source_flow_details = None "source_flow_details";
    5 => source_flow_type = None "source_flow_type";
}

rt::expandable! {
    crate::ExpandPath;
    ReceivedCreditLinkedFlows;
    source_flow_details "source_flow_details" => ReceivedCreditSourceFlowsDetails;
}

rt::record! {
    ReceivedCreditReversalDetails;
    0 => deadline = None "deadline";
    1 => restricted_reason = None "restricted_reason";
}

rt::record! {
    ReceivedCreditSourceFlowsDetails;
    0 => credit_reversal = None "credit_reversal";
    1 => outbound_payment = None "outbound_payment";
    2 => outbound_transfer = None "outbound_transfer";
    3 => payout = None "payout";
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
