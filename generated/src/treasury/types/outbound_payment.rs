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

/// The `treasury.outbound_payment` object.
///
/// Contract: `#/components/schemas/treasury.outbound_payment`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPayment {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Cancelable.
    pub cancelable: bool,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Customer. At most 5000 characters. May be null.
    pub customer: Option<String>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Destination payment method. At most 5000 characters. May be null.
    pub destination_payment_method: Option<String>,
    /// Destination payment method details. May be null.
    pub destination_payment_method_details: Option<
        Box<OutboundPaymentPaymentMethodDetails>,
    >,
    /// End user details. May be null.
    pub end_user_details: Option<Box<OutboundPaymentEndUserDetails>>,
    /// Expected arrival date, in seconds since 1970.
    pub expected_arrival_date: rt::Timestamp,
    /// Financial account. At most 5000 characters.
    pub financial_account: String,
    /// Hosted regulatory receipt url. At most 5000 characters. May be null.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<OutboundPayment>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Returned details. May be null.
    pub returned_details: Option<Box<OutboundPaymentReturnedStatus>>,
    /// Statement descriptor. At most 5000 characters.
    pub statement_descriptor: String,
    /// Status. `canceled`, `failed`, `posted`, `processing` or `returned`.
    pub status: CreditReversalStatus,
    /// Status transitions.
    pub status_transitions: OutboundPaymentStatusTransitions,
    /// Tracking details. May be null.
    pub tracking_details: Option<Box<OutboundPaymentTrackingDetails>>,
    /// Transaction. An id; the object itself when `transaction` is expanded.
    pub transaction: rt::Expandable<Transaction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury outbound payments resource ach tracking details.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_ach_tracking_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentAchTrackingDetails {
    /// Trace id. At most 5000 characters.
    pub trace_id: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury outbound payments resource outbound payment resource end user details.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_outbound_payment_resource_end_user_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentEndUserDetails {
    /// Ip address. At most 5000 characters. May be null.
    pub ip_address: Option<String>,
    /// Present.
    pub present: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Outbound payments payment method details.
///
/// Contract: `#/components/schemas/outbound_payments_payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentPaymentMethodDetails {
    /// Billing details.
    pub billing_details: BillingDetails,
    /// Financial account.
    pub financial_account: Option<
        Box<OutboundPaymentPaymentMethodDetailsFinancialAccount>,
    >,
    /// Type. `financial_account` or `us_bank_account`.
    pub r#type: DestinationPaymentMethodDataType,
    /// Us bank account.
    pub us_bank_account: Option<Box<OutboundPaymentPaymentMethodDetailsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Outbound payments payment method details financial account.
///
/// Contract: `#/components/schemas/outbound_payments_payment_method_details_financial_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentPaymentMethodDetailsFinancialAccount {
    /// Id. At most 5000 characters.
    pub id: rt::Id<OutboundPaymentPaymentMethodDetailsFinancialAccount>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Outbound payments payment method details us bank account.
///
/// Contract: `#/components/schemas/outbound_payments_payment_method_details_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentPaymentMethodDetailsUsBankAccount {
    /// Account holder type. `company` or `individual`. May be null.
    pub account_holder_type: Option<AccountHolderType>,
    /// Account type. `checking` or `savings`. May be null.
    pub account_type: Option<AccountType>,
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Fingerprint. At most 5000 characters. May be null.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Mandate. An id; the object itself when `mandate` is expanded.
    pub mandate: Option<rt::Expandable<Mandate>>,
    /// Network. `ach` or `us_domestic_wire`.
    pub network: UsBankAccountNetwork,
    /// Routing number. At most 5000 characters. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury outbound payments resource returned status.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_returned_status`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentReturnedStatus {
    /// Code.
    pub code: Code,
    /// Transaction. An id; the object itself when `transaction` is expanded.
    pub transaction: rt::Expandable<Transaction>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury outbound payments resource outbound payment resource status transitions.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_outbound_payment_resource_status_transitions`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentStatusTransitions {
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Failed at, in seconds since 1970. May be null.
    pub failed_at: Option<rt::Timestamp>,
    /// Posted at, in seconds since 1970. May be null.
    pub posted_at: Option<rt::Timestamp>,
    /// Returned at, in seconds since 1970. May be null.
    pub returned_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury outbound payments resource outbound payment resource tracking details.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_outbound_payment_resource_tracking_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentTrackingDetails {
    /// Ach.
    pub ach: Option<Box<OutboundPaymentAchTrackingDetails>>,
    /// Type. `ach` or `us_domestic_wire`.
    pub r#type: OutboundPaymentTrackingDetailsType,
    /// Us domestic wire.
    pub us_domestic_wire: Option<Box<OutboundPaymentUsDomesticWireTrackingDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury outbound payments resource us domestic wire tracking details.
///
/// Contract: `#/components/schemas/treasury_outbound_payments_resource_us_domestic_wire_tracking_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct OutboundPaymentUsDomesticWireTrackingDetails {
    /// Chips. At most 5000 characters. May be null.
    pub chips: Option<String>,
    /// Imad. At most 5000 characters. May be null.
    pub imad: Option<String>,
    /// Omad. At most 5000 characters. May be null.
    pub omad: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    OutboundPayment;
    const "object" = Str("treasury.outbound_payment");
    0 => amount "amount" required;
    1 => cancelable "cancelable" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => customer "customer";
    5 => description "description";
    6 => destination_payment_method "destination_payment_method";
    7 => destination_payment_method_details "destination_payment_method_details";
    8 => end_user_details "end_user_details";
    9 => expected_arrival_date "expected_arrival_date" required;
    10 => financial_account "financial_account" required;
    11 => hosted_regulatory_receipt_url "hosted_regulatory_receipt_url";
    12 => id "id" required;
    13 => livemode "livemode" required;
    14 => metadata "metadata" required;
    15 => returned_details "returned_details";
    16 => statement_descriptor "statement_descriptor" required;
    17 => status "status" required;
    18 => status_transitions "status_transitions" required;
    19 => tracking_details "tracking_details";
    20 => transaction "transaction" required;
}

rt::expandable! {
    crate::ExpandPath;
    OutboundPayment;
    destination_payment_method_details "destination_payment_method_details" => OutboundPaymentPaymentMethodDetails;
    end_user_details "end_user_details" => OutboundPaymentEndUserDetails;
    returned_details "returned_details" => OutboundPaymentReturnedStatus;
    tracking_details "tracking_details" => OutboundPaymentTrackingDetails;
    transaction "transaction" => Transaction;
}

rt::record! {
    OutboundPaymentAchTrackingDetails;
    0 => trace_id "trace_id" required;
}

rt::record! {
    OutboundPaymentEndUserDetails;
    0 => ip_address "ip_address" sensitive;
    1 => present "present" required;
}

rt::record! {
    OutboundPaymentPaymentMethodDetails;
    0 => billing_details "billing_details" required;
    1 => financial_account "financial_account";
    2 => r#type "type" required;
    3 => us_bank_account "us_bank_account";
}

rt::expandable! {
    crate::ExpandPath;
    OutboundPaymentPaymentMethodDetails;
    us_bank_account "us_bank_account" => OutboundPaymentPaymentMethodDetailsUsBankAccount;
}

rt::record! {
    OutboundPaymentPaymentMethodDetailsFinancialAccount;
    const "network" = Str("stripe");
    0 => id "id" required;
}

rt::record! {
    OutboundPaymentPaymentMethodDetailsUsBankAccount;
    0 => account_holder_type "account_holder_type";
    1 => account_type "account_type";
    2 => bank_name "bank_name";
    3 => fingerprint "fingerprint" sensitive;
    4 => last4 "last4";
    5 => mandate "mandate";
    6 => network "network" required;
    7 => routing_number "routing_number" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    OutboundPaymentPaymentMethodDetailsUsBankAccount;
    mandate "mandate" => Mandate;
}

rt::record! {
    OutboundPaymentReturnedStatus;
    0 => code "code" required;
    1 => transaction "transaction" required;
}

rt::expandable! {
    crate::ExpandPath;
    OutboundPaymentReturnedStatus;
    transaction "transaction" => Transaction;
}

rt::record! {
    OutboundPaymentStatusTransitions;
    0 => canceled_at "canceled_at";
    1 => failed_at "failed_at";
    2 => posted_at "posted_at";
    3 => returned_at "returned_at";
}

rt::record! {
    OutboundPaymentTrackingDetails;
    0 => ach "ach";
    1 => r#type "type" required;
    2 => us_domestic_wire "us_domestic_wire";
}

rt::record! {
    OutboundPaymentUsDomesticWireTrackingDetails;
    0 => chips "chips";
    1 => imad "imad";
    2 => omad "omad";
}
