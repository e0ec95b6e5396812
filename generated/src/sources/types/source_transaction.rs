// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::SourceType;

/// The `source_transaction` object.
///
/// Contract: `#/components/schemas/source_transaction`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTransaction {
    /// Ach credit transfer.
    pub ach_credit_transfer: Option<Box<SourceTransactionAchCreditTransferData>>,
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Chf credit transfer.
    pub chf_credit_transfer: Option<Box<SourceTransactionChfCreditTransferData>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Gbp credit transfer.
    pub gbp_credit_transfer: Option<Box<SourceTransactionGbpCreditTransferData>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<SourceTransaction>,
    /// Livemode.
    pub livemode: bool,
    /// Paper check.
    pub paper_check: Option<Box<SourceTransactionPaperCheckData>>,
    /// Sepa credit transfer.
    pub sepa_credit_transfer: Option<Box<SourceTransactionSepaCreditTransferData>>,
    /// Source. At most 5000 characters.
    pub source: String,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Type.
    pub r#type: SourceType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source transaction ach credit transfer data.
///
/// Contract: `#/components/schemas/source_transaction_ach_credit_transfer_data`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTransactionAchCreditTransferData {
    /// Customer data. At most 5000 characters.
    pub customer_data: Option<String>,
    /// Fingerprint. At most 5000 characters.
    pub fingerprint: Option<String>,
    /// Last4. At most 5000 characters.
    pub last4: Option<String>,
    /// Routing number. At most 5000 characters.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source transaction chf credit transfer data.
///
/// Contract: `#/components/schemas/source_transaction_chf_credit_transfer_data`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTransactionChfCreditTransferData {
    /// Reference. At most 5000 characters.
    pub reference: Option<String>,
    /// Sender address country. At most 5000 characters.
    pub sender_address_country: Option<String>,
    /// Sender address line1. At most 5000 characters.
    pub sender_address_line1: Option<String>,
    /// Sender iban. At most 5000 characters.
    pub sender_iban: Option<String>,
    /// Sender name. At most 5000 characters.
    pub sender_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source transaction gbp credit transfer data.
///
/// Contract: `#/components/schemas/source_transaction_gbp_credit_transfer_data`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTransactionGbpCreditTransferData {
    /// Fingerprint. At most 5000 characters.
    pub fingerprint: Option<String>,
    /// Funding method. At most 5000 characters.
    pub funding_method: Option<String>,
    /// Last4. At most 5000 characters.
    pub last4: Option<String>,
    /// Reference. At most 5000 characters.
    pub reference: Option<String>,
    /// Sender account number. At most 5000 characters.
    pub sender_account_number: Option<String>,
    /// Sender name. At most 5000 characters.
    pub sender_name: Option<String>,
    /// Sender sort code. At most 5000 characters.
    pub sender_sort_code: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source transaction paper check data.
///
/// Contract: `#/components/schemas/source_transaction_paper_check_data`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTransactionPaperCheckData {
    /// Available at. At most 5000 characters.
    pub available_at: Option<String>,
    /// Invoices. At most 5000 characters.
    pub invoices: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Source transaction sepa credit transfer data.
///
/// Contract: `#/components/schemas/source_transaction_sepa_credit_transfer_data`.
///
/// Feature: `sources`.
#[derive(Default)]
#[non_exhaustive]
pub struct SourceTransactionSepaCreditTransferData {
    /// Reference. At most 5000 characters.
    pub reference: Option<String>,
    /// Sender iban. At most 5000 characters.
    pub sender_iban: Option<String>,
    /// Sender name. At most 5000 characters.
    pub sender_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    SourceTransaction;
    const "object" = Str("source_transaction");
    0 => ach_credit_transfer "ach_credit_transfer";
    1 => amount "amount" required;
    2 => chf_credit_transfer "chf_credit_transfer";
    3 => created "created" required;
    4 => currency "currency" required;
    5 => gbp_credit_transfer "gbp_credit_transfer";
    6 => id "id" required;
    7 => livemode "livemode" required;
    8 => paper_check "paper_check";
    9 => sepa_credit_transfer "sepa_credit_transfer";
    10 => source "source" required;
    11 => status "status" required;
    12 => r#type "type" required;
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
    0 => customer_data "customer_data";
    1 => fingerprint "fingerprint" sensitive;
    2 => last4 "last4";
    3 => routing_number "routing_number" sensitive;
}

rt::record! {
    SourceTransactionChfCreditTransferData;
    0 => reference "reference";
    1 => sender_address_country "sender_address_country";
    2 => sender_address_line1 "sender_address_line1" sensitive;
    3 => sender_iban "sender_iban" sensitive;
    4 => sender_name "sender_name" sensitive;
}

rt::record! {
    SourceTransactionGbpCreditTransferData;
    0 => fingerprint "fingerprint" sensitive;
    1 => funding_method "funding_method";
    2 => last4 "last4";
    3 => reference "reference";
    4 => sender_account_number "sender_account_number" sensitive;
    5 => sender_name "sender_name" sensitive;
    6 => sender_sort_code "sender_sort_code" sensitive;
}

rt::record! {
    SourceTransactionPaperCheckData;
    0 => available_at "available_at";
    1 => invoices "invoices";
}

rt::record! {
    SourceTransactionSepaCreditTransferData;
    0 => reference "reference";
    1 => sender_iban "sender_iban" sensitive;
    2 => sender_name "sender_name" sensitive;
}
