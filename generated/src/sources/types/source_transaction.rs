// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::SourceType;

/// One arrival of money at a [source](crate::sources::Source) that customers send money to. They can send any sum, in several parts.
///
/// The `source_transaction` object.
///
/// Contract: `#/components/schemas/source_transaction`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceTransaction {
    /// A transfer that the customer sends from a US bank account (ACH), an old way to pay.
    pub ach_credit_transfer: Option<Box<SourceTransactionAchCreditTransferData>>,
    /// What the customer sent, in the smallest currency unit.
    pub amount: i64,
    /// Who sent the money, and with which reference.
    pub chf_credit_transfer: Option<Box<SourceTransactionChfCreditTransferData>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// How the transfer in GBP came.
    pub gbp_credit_transfer: Option<Box<SourceTransactionGbpCreditTransferData>>,
    /// Names this object in other calls.
    pub id: rt::Id<SourceTransaction>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What is known of the check that the money came by.
    pub paper_check: Option<Box<SourceTransactionPaperCheckData>>,
    /// Who sent the money, and with which reference.
    pub sepa_credit_transfer: Option<Box<SourceTransactionSepaCreditTransferData>>,
    /// The source that the money came to.
    pub source: String,
    /// Whether the money has arrived: `pending` can still fail.
    pub status: String,
    /// Which payment method the source is.
    pub r#type: SourceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A transfer that the customer sends from a US bank account (ACH), an old way to pay.
///
/// Contract: `#/components/schemas/source_transaction_ach_credit_transfer_data`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceTransactionAchCreditTransferData {
    /// What the customer's bank sent along with the transfer.
    pub customer_data: Option<String>,
    /// That of the bank account which the transfer came from.
    pub fingerprint: Option<String>,
    /// The last four digits of the account that the transfer came from.
    pub last4: Option<String>,
    /// The number of the bank that the money came from.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who sent the money, and with which reference.
///
/// Contract: `#/components/schemas/source_transaction_chf_credit_transfer_data`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceTransactionChfCreditTransferData {
    /// What the transfer carries as its reference.
    pub reference: Option<String>,
    /// The country of whoever sent the money.
    pub sender_address_country: Option<String>,
    /// The first line of the address of whoever sent the money.
    pub sender_address_line1: Option<String>,
    /// The IBAN of the account that the money came from.
    pub sender_iban: Option<String>,
    /// Who sent the money, as the bank tells it.
    pub sender_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the transfer in GBP came.
///
/// Contract: `#/components/schemas/source_transaction_gbp_credit_transfer_data`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceTransactionGbpCreditTransferData {
    /// That of Stripe's bank account which received the transfer.
    pub fingerprint: Option<String>,
    /// By which kind of transfer the money came. It is always Faster Payments.
    pub funding_method: Option<String>,
    /// The last four digits of the account that the transfer came from.
    pub last4: Option<String>,
    /// What the customer wrote into the transfer.
    pub reference: Option<String>,
    /// The bank account that the money came from.
    pub sender_account_number: Option<String>,
    /// Who sent the money, as the bank tells it.
    pub sender_name: Option<String>,
    /// The sort code of the bank that the money came from.
    pub sender_sort_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is known of the check that the money came by.
///
/// Contract: `#/components/schemas/source_transaction_paper_check_data`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceTransactionPaperCheckData {
    /// When the money of the check can be used.
    pub available_at: Option<String>,
    /// Ids of the invoices that the check pays, separated by commas.
    pub invoices: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who sent the money, and with which reference.
///
/// Contract: `#/components/schemas/source_transaction_sepa_credit_transfer_data`.
///
/// Feature: `sources`.
#[non_exhaustive]
pub struct SourceTransactionSepaCreditTransferData {
    /// What the transfer carries as its reference.
    pub reference: Option<String>,
    /// The IBAN of the account that the money came from.
    pub sender_iban: Option<String>,
    /// Who sent the money, as the bank tells it.
    pub sender_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    SourceTransaction;
    const "object" = Str("source_transaction");
    0 => ach_credit_transfer = None "ach_credit_transfer";
    1 => amount = 0 "amount" required;
    2 => chf_credit_transfer = None "chf_credit_transfer";
    3 => created "created" required;
    4 => currency "currency" required;
    5 => gbp_credit_transfer = None "gbp_credit_transfer";
    6 => id "id" required;
    7 => livemode = false "livemode" required;
    8 => paper_check = None "paper_check";
    9 => sepa_credit_transfer = None "sepa_credit_transfer";
    10 => source "source" required;
    11 => status "status" required;
    12 => r#type "type" required;
}

rt::money! {
    SourceTransaction;
}

rt::expandable! {
    crate::ExpandPath;
    SourceTransaction;
    ach_credit_transfer "ach_credit_transfer" => SourceTransactionAchCreditTransferData;
    chf_credit_transfer "chf_credit_transfer" => SourceTransactionChfCreditTransferData;
    gbp_credit_transfer "gbp_credit_transfer" => SourceTransactionGbpCreditTransferData;
    paper_check "paper_check" => SourceTransactionPaperCheckData;
    sepa_credit_transfer "sepa_credit_transfer" => SourceTransactionSepaCreditTransferData;
}

rt::record! {
    SourceTransactionAchCreditTransferData;
    0 => customer_data = None "customer_data";
    1 => fingerprint = None "fingerprint" sensitive;
    2 => last4 = None "last4";
    3 => routing_number = None "routing_number" sensitive;
}

rt::record! {
    SourceTransactionChfCreditTransferData;
    0 => reference = None "reference";
    1 => sender_address_country = None "sender_address_country";
    2 => sender_address_line1 = None "sender_address_line1" sensitive;
    3 => sender_iban = None "sender_iban" sensitive;
    4 => sender_name = None "sender_name" sensitive;
}

rt::record! {
    SourceTransactionGbpCreditTransferData;
    0 => fingerprint = None "fingerprint" sensitive;
    1 => funding_method = None "funding_method";
    2 => last4 = None "last4";
    3 => reference = None "reference";
    4 => sender_account_number = None "sender_account_number" sensitive;
    5 => sender_name = None "sender_name" sensitive;
    6 => sender_sort_code = None "sender_sort_code" sensitive;
}

rt::record! {
    SourceTransactionPaperCheckData;
    0 => available_at = None "available_at";
    1 => invoices = None "invoices";
}

rt::record! {
    SourceTransactionSepaCreditTransferData;
    0 => reference = None "reference";
    1 => sender_iban = None "sender_iban" sensitive;
    2 => sender_name = None "sender_name" sensitive;
}
