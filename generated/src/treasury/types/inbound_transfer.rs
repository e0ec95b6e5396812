// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::mandates::Mandate;
use crate::rt;
use crate::treasury::AccountHolderType;
use crate::treasury::AccountType;
use crate::treasury::BillingDetails;
use crate::treasury::DebitReversalStatus;
use crate::treasury::Transaction;

/// The `treasury.inbound_transfer` object.
///
/// Contract: `#/components/schemas/treasury.inbound_transfer`.
#[derive(Default)]
#[non_exhaustive]
pub struct InboundTransfer {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Cancelable.
    pub cancelable: bool,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Failure details. May be null.
    pub failure_details: Option<Box<InboundTransferFailureDetails>>,
    /// Financial account. At most 5000 characters.
    pub financial_account: String,
    /// Hosted regulatory receipt url. At most 5000 characters. May be null.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<InboundTransfer>,
    /// Linked flows.
    pub linked_flows: InboundTransferLinkedFlows,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Origin payment method. At most 5000 characters. May be null.
    pub origin_payment_method: Option<String>,
    /// Origin payment method details. May be null.
    pub origin_payment_method_details: Option<Box<InboundTransfers>>,
    /// Returned. May be null.
    pub returned: Option<bool>,
    /// Statement descriptor. At most 5000 characters.
    pub statement_descriptor: String,
    /// Status. `canceled`, `failed`, `processing` or `succeeded`.
    pub status: DebitReversalStatus,
    /// Status transitions.
    pub status_transitions: InboundTransferStatusTransitions,
    /// Transaction. An id; the object itself when `transaction` is expanded. May be null.
    pub transaction: Option<rt::Expandable<Transaction>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury inbound transfers resource failure details.
///
/// Contract: `#/components/schemas/treasury_inbound_transfers_resource_failure_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct InboundTransferFailureDetails {
    /// Code.
    pub code: InboundTransferFailureDetailsCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `code`.
///
/// Contract: `#/components/schemas/treasury_inbound_transfers_resource_failure_details/properties/code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundTransferFailureDetailsCode {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_ownership_changed`
    BankOwnershipChanged,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// `incorrect_account_holder_address`
    IncorrectAccountHolderAddress,
    /// `incorrect_account_holder_name`
    IncorrectAccountHolderName,
    /// `incorrect_account_holder_tax_id`
    IncorrectAccountHolderTaxId,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `invalid_account_number`
    InvalidAccountNumber,
    /// `invalid_currency`
    InvalidCurrency,
    /// `no_account`
    NoAccount,
    /// `other`
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Treasury inbound transfers resource inbound transfer resource linked flows.
///
/// Contract: `#/components/schemas/treasury_inbound_transfers_resource_inbound_transfer_resource_linked_flows`.
#[derive(Default)]
#[non_exhaustive]
pub struct InboundTransferLinkedFlows {
    /// Received debit. At most 5000 characters. May be null.
    pub received_debit: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Treasury inbound transfers resource inbound transfer resource status transitions.
///
/// Contract: `#/components/schemas/treasury_inbound_transfers_resource_inbound_transfer_resource_status_transitions`.
#[derive(Default)]
#[non_exhaustive]
pub struct InboundTransferStatusTransitions {
    /// Canceled at, in seconds since 1970. May be null.
    pub canceled_at: Option<rt::Timestamp>,
    /// Failed at, in seconds since 1970. May be null.
    pub failed_at: Option<rt::Timestamp>,
    /// Succeeded at, in seconds since 1970. May be null.
    pub succeeded_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Inbound transfers.
///
/// Contract: `#/components/schemas/inbound_transfers`.
#[derive(Default)]
#[non_exhaustive]
pub struct InboundTransfers {
    /// Billing details.
    pub billing_details: BillingDetails,
    /// Us bank account.
    pub us_bank_account: Option<Box<InboundTransfersUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Inbound transfers payment method details us bank account.
///
/// Contract: `#/components/schemas/inbound_transfers_payment_method_details_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct InboundTransfersUsBankAccount {
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
    /// Routing number. At most 5000 characters. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InboundTransfer;
    const "object" = Str("treasury.inbound_transfer");
    0 => amount "amount" required;
    1 => cancelable "cancelable" required;
    2 => created "created" required;
    3 => currency "currency" required;
    4 => description "description";
    5 => failure_details "failure_details";
    6 => financial_account "financial_account" required;
    7 => hosted_regulatory_receipt_url "hosted_regulatory_receipt_url";
    8 => id "id" required;
    9 => linked_flows "linked_flows" required;
    10 => livemode "livemode" required;
    11 => metadata "metadata" required;
    12 => origin_payment_method "origin_payment_method";
    13 => origin_payment_method_details "origin_payment_method_details";
    14 => returned "returned";
    15 => statement_descriptor "statement_descriptor" required;
    16 => status "status" required;
    17 => status_transitions "status_transitions" required;
    18 => transaction "transaction";
}

rt::expandable! {
    crate::ExpandPath;
    InboundTransfer;
    failure_details "failure_details" => InboundTransferFailureDetails;
    origin_payment_method_details "origin_payment_method_details" => InboundTransfers;
    transaction "transaction" => Transaction;
}

rt::record! {
    InboundTransferFailureDetails;
    0 => code "code" required;
}

rt::open_enum! {
    InboundTransferFailureDetailsCode;
    0 => AccountClosed "account_closed";
    1 => AccountFrozen "account_frozen";
    2 => BankAccountRestricted "bank_account_restricted";
    3 => BankOwnershipChanged "bank_ownership_changed";
    4 => DebitNotAuthorized "debit_not_authorized";
    5 => IncorrectAccountHolderAddress "incorrect_account_holder_address";
    6 => IncorrectAccountHolderName "incorrect_account_holder_name";
    7 => IncorrectAccountHolderTaxId "incorrect_account_holder_tax_id";
    8 => InsufficientFunds "insufficient_funds";
    9 => InvalidAccountNumber "invalid_account_number";
    10 => InvalidCurrency "invalid_currency";
    11 => NoAccount "no_account";
    12 => Other "other";
}

rt::record! {
    InboundTransferLinkedFlows;
    0 => received_debit "received_debit";
}

rt::record! {
    InboundTransferStatusTransitions;
    0 => canceled_at "canceled_at";
    1 => failed_at "failed_at";
    2 => succeeded_at "succeeded_at";
}

rt::record! {
    InboundTransfers;
    const "type" = Str("us_bank_account");
    0 => billing_details "billing_details" required;
    1 => us_bank_account "us_bank_account";
}

rt::expandable! {
    crate::ExpandPath;
    InboundTransfers;
    us_bank_account "us_bank_account" => InboundTransfersUsBankAccount;
}

rt::record! {
    InboundTransfersUsBankAccount;
    const "network" = Str("ach");
    0 => account_holder_type "account_holder_type";
    1 => account_type "account_type";
    2 => bank_name "bank_name";
    3 => fingerprint "fingerprint" sensitive;
    4 => last4 "last4";
    5 => mandate "mandate";
    6 => routing_number "routing_number" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    InboundTransfersUsBankAccount;
    mandate "mandate" => Mandate;
}
