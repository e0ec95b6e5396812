// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::mandates::Mandate;
use crate::rt;
use crate::treasury::AccountHolderType;
use crate::treasury::AccountType;
use crate::treasury::BillingDetails;
use crate::treasury::Code;
use crate::treasury::CreditReversalStatus;
use crate::treasury::DestinationPaymentMethodDataType;
use crate::treasury::OutboundPaymentTrackingDetailsType;
use crate::treasury::Transaction;
use crate::treasury::UsBankAccountNetwork;

/// Money that goes from a financial account to a bank account of the same owner, by ACH or wire. [treasury outbound payment](crate::treasury::OutboundPayment) is for others.
///
/// The `treasury.outbound_transfer` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_transfers/object)
///
/// Contract: `#/components/schemas/treasury.outbound_transfer`.
#[non_exhaustive]
pub struct OutboundTransfer {
    /// How much is sent to the bank account, in the smallest currency unit.
    pub amount: i64,
    /// Whether it can still be called off.
    pub cancelable: bool,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// A text of your own, kept with the object. Good to show to people. May be null.
    pub description: Option<String>,
    /// Id of the account holder's payment method to which the money goes. May be null.
    pub destination_payment_method: Option<String>,
    /// Where the money went: bank account or financial account, and whose it is.
    pub destination_payment_method_details: OutboundTransferPaymentMethodDetails,
    /// When the money should be there. In seconds since 1970.
    pub expected_arrival_date: rt::Timestamp,
    /// The financial account that the money comes from.
    pub financial_account: String,
    /// A page with a receipt that US rules on money transmission demand. Null where they don't apply.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<OutboundTransfer>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// Why the money came back. Null unless the status is `returned`.
    pub returned_details: Option<Box<OutboundTransferReturnedDetails>>,
    /// What the statement of the account that gets the money says.
    pub statement_descriptor: String,
    /// Whether the money has arrived: `processing` hasn't left, `posted` has, and `returned` came back. `canceled`, `failed`, `posted`, `processing` or `returned`.
    pub status: CreditReversalStatus,
    /// When each status was reached.
    pub status_transitions: OutboundTransferStatusTransitions,
    /// What banks know the payment by, for asking where the money is. Null until the network tells.
    pub tracking_details: Option<Box<OutboundTransferTrackingDetails>>,
    /// The transaction on the financial account that this made. An id; the object itself when `transaction` is expanded.
    pub transaction: rt::Expandable<Transaction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How to trace an ACH transfer at the receiving bank.
///
/// Contract: `#/components/schemas/treasury_outbound_transfers_resource_ach_tracking_details`.
#[non_exhaustive]
pub struct OutboundTransferAchTrackingDetails {
    /// What banks know the ACH payment by, for asking where the money is.
    pub trace_id: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the money went: bank account or financial account, and whose it is.
///
/// Contract: `#/components/schemas/outbound_transfers_payment_method_details`.
#[non_exhaustive]
pub struct OutboundTransferPaymentMethodDetails {
    /// Name, address and email of whoever gets the money.
    pub billing_details: BillingDetails,
    /// The financial account on the other side.
    pub financial_account: Option<
        Box<OutboundTransferPaymentMethodDetailsFinancialAccount>,
    >,
    /// What the money went to. The field of the same name has the details. `financial_account` or `us_bank_account`.
    pub r#type: DestinationPaymentMethodDataType,
    /// The US bank account that the money goes to.
    pub us_bank_account: Option<Box<OutboundTransferPaymentMethodDetailsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The financial account on the other side.
///
/// Contract: `#/components/schemas/outbound_transfers_payment_method_details_financial_account`.
#[non_exhaustive]
pub struct OutboundTransferPaymentMethodDetailsFinancialAccount {
    /// Id of the [treasury financial account](crate::treasury::FinancialAccount).
    pub id: rt::Id<OutboundTransferPaymentMethodDetailsFinancialAccount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The US bank account that the money goes to.
///
/// Contract: `#/components/schemas/outbound_transfers_payment_method_details_us_bank_account`.
#[non_exhaustive]
pub struct OutboundTransferPaymentMethodDetailsUsBankAccount {
    /// Whether a person or a company holds the bank account. `company` or `individual`. May be null.
    pub account_holder_type: Option<AccountHolderType>,
    /// The kind of US bank account: `checking`, which it is unless set otherwise, or `savings`. May be null.
    pub account_type: Option<AccountType>,
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// Equal for equal bank accounts, across customers. May be null.
    pub fingerprint: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// Id of the [mandate](crate::mandates::Mandate) that allowed the payment. The object itself when `mandate` is expanded.
    pub mandate: Option<rt::Expandable<Mandate>>,
    /// The network that the money moves on, which decides how long it takes. `ach` or `us_domestic_wire`.
    pub network: UsBankAccountNetwork,
    /// The bank's routing number (ABA), nine digits. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the money came back.
///
/// Contract: `#/components/schemas/treasury_outbound_transfers_resource_returned_details`.
#[non_exhaustive]
pub struct OutboundTransferReturnedDetails {
    /// Why the money came back.
    pub code: Code,
    /// The transaction on the financial account that this made. An id; the object itself when `transaction` is expanded.
    pub transaction: rt::Expandable<Transaction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/treasury_outbound_transfers_resource_status_transitions`.
#[non_exhaustive]
pub struct OutboundTransferStatusTransitions {
    /// When it was canceled. Null unless it was. In seconds since 1970.
    pub canceled_at: Option<rt::Timestamp>,
    /// When it became `failed`. Null unless it did. In seconds since 1970.
    pub failed_at: Option<rt::Timestamp>,
    /// When it became `posted`. Null before. In seconds since 1970.
    pub posted_at: Option<rt::Timestamp>,
    /// When it became `returned`. Null before. In seconds since 1970.
    pub returned_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What banks know the payment by, for asking where the money is.
///
/// Contract: `#/components/schemas/treasury_outbound_transfers_resource_outbound_transfer_resource_tracking_details`.
#[non_exhaustive]
pub struct OutboundTransferTrackingDetails {
    /// How to trace an ACH transfer at the receiving bank.
    pub ach: Option<Box<OutboundTransferAchTrackingDetails>>,
    /// Which network the money went by. `ach` or `us_domestic_wire`.
    pub r#type: OutboundPaymentTrackingDetailsType,
    /// What banks know the wire by.
    pub us_domestic_wire: Option<Box<OutboundTransferUsDomesticWireTrackingDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What banks know the wire by.
///
/// Contract: `#/components/schemas/treasury_outbound_transfers_resource_us_domestic_wire_tracking_details`.
#[non_exhaustive]
pub struct OutboundTransferUsDomesticWireTrackingDetails {
    /// The number of the wire in the CHIPS network, to trace it by. May be null.
    pub chips: Option<String>,
    /// The number under which the wire can be traced at the sending bank (IMAD). Only for US domestic wires. May be null.
    pub imad: Option<String>,
    /// The number by which banks find the wire (OMAD). May be null.
    pub omad: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    OutboundTransfer;
    const "object" = Str("treasury.outbound_transfer");
    0 => amount = 0 "amount" required;
    1 => cancelable = false "cancelable" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => description = None "description";
    5 => destination_payment_method = None "destination_payment_method";
    6 => destination_payment_method_details "destination_payment_method_details" required;
    7 => expected_arrival_date "expected_arrival_date" required;
    8 => financial_account "financial_account" required;
    9 => hosted_regulatory_receipt_url = None "hosted_regulatory_receipt_url";
    10 => id "id" required;
    11 => livemode = false "livemode" required;
    12 => metadata "metadata" required;
    13 => returned_details = None "returned_details";
    14 => statement_descriptor "statement_descriptor" required;
    15 => status "status" required;
    16 => status_transitions "status_transitions" required;
    17 => tracking_details = None "tracking_details";
    18 => transaction "transaction" required;
}

rt::money! {
    OutboundTransfer;
}

rt::expandable! {
    crate::ExpandPath;
    OutboundTransfer;
    destination_payment_method_details "destination_payment_method_details" => OutboundTransferPaymentMethodDetails;
    returned_details "returned_details" => OutboundTransferReturnedDetails;
    tracking_details "tracking_details" => OutboundTransferTrackingDetails;
    transaction "transaction" => Transaction;
}

rt::record! {
    OutboundTransferAchTrackingDetails;
    0 => trace_id "trace_id" required;
}

rt::record! {
    OutboundTransferPaymentMethodDetails;
    0 => billing_details "billing_details" required;
    1 => financial_account = None "financial_account";
    2 => r#type "type" required;
    3 => us_bank_account = None "us_bank_account";
}

rt::expandable! {
    crate::ExpandPath;
    OutboundTransferPaymentMethodDetails;
    us_bank_account "us_bank_account" => OutboundTransferPaymentMethodDetailsUsBankAccount;
}

rt::record! {
    OutboundTransferPaymentMethodDetailsFinancialAccount;
    const "network" = Str("stripe");
    0 => id "id" required;
}

rt::record! {
    OutboundTransferPaymentMethodDetailsUsBankAccount;
    0 => account_holder_type = None "account_holder_type";
    1 => account_type = None "account_type";
    2 => bank_name = None "bank_name";
    3 => fingerprint = None "fingerprint" sensitive;
    4 => last4 = None "last4";
    5 => mandate = None "mandate";
    6 => network "network" required;
    7 => routing_number = None "routing_number" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    OutboundTransferPaymentMethodDetailsUsBankAccount;
    mandate "mandate" => Mandate;
}

rt::record! {
    OutboundTransferReturnedDetails;
    0 => code "code" required;
    1 => transaction "transaction" required;
}

rt::expandable! {
    crate::ExpandPath;
    OutboundTransferReturnedDetails;
    transaction "transaction" => Transaction;
}

rt::record! {
    OutboundTransferStatusTransitions;
    0 => canceled_at = None "canceled_at";
    1 => failed_at = None "failed_at";
    2 => posted_at = None "posted_at";
    3 => returned_at = None "returned_at";
}

rt::record! {
    OutboundTransferTrackingDetails;
    0 => ach = None "ach";
    1 => r#type "type" required;
    2 => us_domestic_wire = None "us_domestic_wire";
}

rt::record! {
    OutboundTransferUsDomesticWireTrackingDetails;
    0 => chips = None "chips";
    1 => imad = None "imad";
    2 => omad = None "omad";
}
